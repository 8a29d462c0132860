import { hessianSet } from '@/lib/landscapes/hessian-set'
import { landscape } from '@/lib/landscapes/index'
import { landscapeVolume } from '@/lib/landscapes/landscape-volume'
import {
  basinDuel,
  basinEnergies,
  singularShare,
  type TwoBasins,
} from '@/lib/landscapes/two-basins'
import { family, type Quantity } from './quantity'

const SLICES = 'adaptive quadrature over slices whose ends are roots of K = ε'
const BASINS = 'adaptive Gauss–Kronrod quadrature over each basin'

/** The widths that the stage of the chapter begins with. */
const equal: TwoBasins = { gap: 0, broad: 0.9, narrow: 0.2 }
const higher: TwoBasins = { ...equal, gap: 1e-4 }
const sizes = Array.from({ length: 25 }, (_, i) => 10 ** (i / 4))

const critical = (basins: TwoBasins, which: number): Quantity => ({
  meaning: `sample size at which two basins of widths ${basins.broad} (square) and ${basins.narrow} (fourth power), the second higher by ${basins.gap}, have the same free energy`,
  unit: '1',
  how: `${BASINS}, and halving`,
  value: () => basinDuel({ basins, sizes }).critical[which]!,
})

const share =
  (basins: TwoBasins) =>
  (n: number): Quantity => ({
    meaning: `percentage of the posterior in the singular basin, widths ${basins.broad} and ${basins.narrow}, singular one higher by ${basins.gap}, n = ${n}`,
    unit: '1',
    how: BASINS,
    value: () => 100 * singularShare(basinEnergies(basins, n)),
  })

const ratioAt = (id: string, at: readonly [number, number], epsilon: number): Quantity => ({
  meaning: `the Hessian’s part of the box over the true one, landscape “${id}” at (${at.join(', ')}), ε = ${epsilon}`,
  unit: '1',
  how: SLICES,
  value: () => {
    const here = landscape(id)
    return hessianSet(here, at, epsilon).inBox / landscapeVolume(here)(epsilon).value
  },
})

/** Quantities of the chapters on resolution and on broad basins, by name. */
export const basinQuantities = {
  ...family('volume-slope', ['cusp', 'tacnode'], (id) => ({
    meaning: `slope of log V against log ε, landscape “${id}”, from ε = 10⁻⁹ to 10⁻⁸`,
    unit: '1' as const,
    how: SLICES,
    value: () => {
      const volume = landscapeVolume(landscape(id))
      return Math.log10(volume(1e-8).value / volume(1e-9).value)
    },
  })),
  ...family('rescaled-trace', [1, 10, 100], (scale) => ({
    meaning: `trace of the Hessian of K = (ab − 1)²/2 at a = 1/${scale}, b = ${scale}`,
    unit: '1' as const,
    how: 'exact differentiation',
    value: () => {
      const [aa = 0, , , bb = 0] = landscape('hyperbola').hessian([1 / scale, scale])
      return (aa + bb) / 2
    },
  })),
  'hessian-ratio-valley': ratioAt('crossing', [0, 0.8], 0.01),
  'hessian-ratio-crossing': ratioAt('crossing', [0, 0], 0.01),
  ...family('hessian-ratio-almost', ['0.01', '0.0001'], (epsilon) =>
    ratioAt('almost-crossing', [0, 0], Number(epsilon)),
  ),
  'duel-critical': critical(equal, 0),
  'duel-critical-narrower': critical({ ...equal, narrow: 0.1 }, 0),
  'duel-critical-first': critical(higher, 0),
  'duel-critical-second': critical(higher, 1),
  ...family('duel-share', [10, 1_000_000], share(equal)),
  ...family('duel-share-higher', [3000], share(higher)),
} as const satisfies Readonly<Record<string, Quantity>>
