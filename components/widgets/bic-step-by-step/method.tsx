import type { Method } from '@/components/figures/how-computed'
import type { Derivation } from './frame'

/** How the numbers of the lines can be computed again. */
export function methodOf({ landscape: { id, formula, source }, now }: Derivation): Method {
  return {
    formula: (
      <>
        Z⁰<sub>n</sub> = ∫ e<sup>−nK(w)</sup> φ(w) dw over [−1, 1]<sup>d</sup> with φ uniform and K
        = {formula}; each line replaces something in it. λ and m are exact: {source}.
      </>
    ),
    method: (
      <>
        Lines 1 and 2 by adaptive Gauss–Kronrod quadrature between the turning points of K, the
        others in closed form from the Hessian at 0. Four sizes to a decade.
      </>
    ),
    tolerance: <>1e-8 relative</>,
    seed: <>none: this is the population, L = K, and no data are drawn</>,
    code: `import { landscape } from '@/lib/landscapes/index'\nimport { laplaceSteps } from '@/lib/landscapes/laplace-steps'\n\nlaplaceSteps(landscape('${id}'), ${now.n})`,
    command: `npx tsx -e "import('./lib/landscapes/laplace-steps.ts').then((m) => console.log(m.laplaceTable({ landscape: '${id}', sizes: [${now.n}] }).steps))"`,
  }
}
