import type { Method } from '@/components/figures/how-computed'

/** How the widths can be computed again. */
export function methodOf(n: number): Method {
  return {
    formula: (
      <>
        width = √(∫ w² e<sup>−nK(w)</sup> dw / ∫ e<sup>−nK(w)</sup> dw) over [−1, 1], with K = w² or
        w⁴: the population posterior under a uniform prior, so no data and no noise.
      </>
    ),
    method: (
      <>Adaptive 7-point Kronrod quadrature. The points are measured, the lines are the law.</>
    ),
    tolerance: <>1e-8 relative, held by a test against Γ functions.</>,
    seed: <>none: nothing is drawn</>,
    code: `import { posteriorWidth } from '@/lib/posterior/width'\n\nposteriorWidth(1, ${n}) // K = w²\nposteriorWidth(2, ${n}) // K = w⁴`,
    command: `npx tsx -e "import('./lib/posterior/width.ts').then((m) => console.log(m.posteriorWidth(2, ${n})))"`,
  }
}
