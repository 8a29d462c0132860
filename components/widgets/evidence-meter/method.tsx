import type { Method } from '@/components/figures/how-computed'
import type { Meter } from './frame'

/** How the free energies can be computed again. */
export function methodOf({ n, truth, seed, mean }: Meter): Method {
  return {
    formula: (
      <>
        F<sub>n</sub> = −log ∫ Π p(x<sub>i</sub>|w) φ(w) dw, priors N(0, 1). Above N(0, 1): −log ∫
        exp(n s x̄ − n s²/2) φ dw with s = w or s = ab. Gain: n x̄²/2. Price: the sum of both.
      </>
    ),
    method: (
      <>
        One weight: ½ log(1 + n) − n² x̄²/(2(n + 1)), exact. The product: exact over b, the midpoint
        rule over asinh(√n a), where the integrand is smooth. Heights of the first picture are drawn
        as ± log(1 + |F|/8).
      </>
    ),
    tolerance: <>1e-8 nats, held by a test against the double integral.</>,
    seed: <>{seed}, one sequence of data, of which the first n are used</>,
    code: `import { freeEnergyAbove, runningMeans } from '@/lib/learning-curves/evidence-path'\nimport { keyOf } from '@/lib/random/key'\n\nconst [mean = 0] = runningMeans(keyOf(${seed}), ${truth}, [${n}])\nfreeEnergyAbove('product', ${n}, mean)`,
    command: `npx tsx -e "import('./lib/learning-curves/evidence-path.ts').then((m) => console.log(m.freeEnergyAbove('product', ${n}, ${mean})))"`,
  }
}
