import type { Method } from '@/components/figures/how-computed'
import type { WaterLevel } from './frame'

/** How the wet interval can be computed again. */
export function methodOf({ chosen: { k }, level }: WaterLevel): Method {
  return {
    formula: (
      <>
        V(ε) = ½ ∫ 1[w<sup>2k</sup> ≤ ε] dw over [−1, 1] = ε<sup>1/(2k)</sup>, so λ = 1/(2k) and m =
        1, at every level and not only in the limit.
      </>
    ),
    method: <>Closed form.</>,
    tolerance: <>exact: the last digits of a double; a test compares it with quadrature.</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { powerVolume } from '@/lib/landscapes/power-volume'\n\npowerVolume(${k}, ${level}) // K = w^${2 * k}`,
    command: `npx tsx -e "import('./lib/landscapes/power-volume.ts').then((m) => console.log(m.powerVolume(${k}, ${level})))"`,
  }
}
