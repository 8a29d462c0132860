import type { Method } from '@/components/figures/how-computed'
import type { Duel } from './frame'

/** How the free energies can be computed again. */
export function methodOf({ params: { gap, broad, narrow }, n }: Duel): Method {
  const basins = `{ gap: ${gap}, broad: ${broad}, narrow: ${narrow} }`
  return {
    formula: (
      <>
        F<sub>basin</sub>(n) = −log ∫ e<sup>−nL(w)</sup> dw/4 over the half of [−2, 2] that holds
        it, with L = e₁ + ((w + 1)/broad)² for w &lt; 0 and e₂ + ((w − 1)/narrow)⁴ for w &gt; 0. It
        is n e + λ log n + a constant that knows the width: λ = ½ and ¼. No data: a population
        posterior.
      </>
    ),
    method: (
      <>
        Each basin by adaptive Gauss–Kronrod quadrature; a crossing by halving the interval between
        two sizes.
      </>
    ),
    tolerance: <>1e-9 relative; crossings to ten digits of log n, held against Γ functions</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { basinDuel, basinEnergies } from '@/lib/landscapes/two-basins'\n\nbasinEnergies(${basins}, ${n})\nbasinDuel({ basins: ${basins}, sizes: [1, 1000, 1e6] }).critical`,
    command: `npx tsx -e "import('./lib/landscapes/two-basins.ts').then((m) => console.log(m.basinEnergies(${basins}, ${n})))"`,
  }
}
