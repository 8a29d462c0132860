import type { Method } from '@/components/figures/how-computed'
import type { BenchFrame } from '@/lib/models/setup-bench'

/** How the landscape can be computed again. */
export function methodOf({ request }: BenchFrame): Method {
  const input = JSON.stringify(request)
  return {
    formula: (
      <>
        K(w) = E<sub>q</sub>[log p(X|w₀) − log p(X|w)], the mean over the truth q. For noise of
        variance one it is ½ E(f(X, w) − f(X, w₀))² when the model holds the truth.
      </>
    ),
    method: (
      <>
        Exact in Gaussian noise. Over x ~ N(0, 1), and for the mixture over y, the midpoint rule
        with cells of 1/8 and 1/16. The picture has 96² cells; W₀ is drawn from its equation.
      </>
    ),
    tolerance: <>1e-10, held by a test where K has a closed form.</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { setupBench } from '@/lib/models/setup-bench'\n\nsetupBench(${input}).excess`,
    command: `npx tsx -e 'import("./lib/models/setup-bench.ts").then((m) => console.log(m.setupBench(${input}).excess))'`,
  }
}
