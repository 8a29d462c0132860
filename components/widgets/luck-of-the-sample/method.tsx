import type { Method } from '@/components/figures/how-computed'
import { type Luck, SAMPLES } from './frame'

/** How the curves can be computed again. */
export function methodOf({ n, model, seed }: Luck): Method {
  return {
    formula: (
      <>
        K<sub>n</sub>(w) = L<sub>n</sub>(w) − L<sub>n</sub>(w₀) of a sample of n draws from N(0, 1),
        with w₀ = 0; K is its mean over samples.
      </>
    ),
    method: <>Exact, from the sums of the sample and of its squares.</>,
    tolerance: <>rounding</>,
    seed: (
      <>
        {seed}, split into {SAMPLES} keys, one a sample
      </>
    ),
    code: `import { empiricalExcessAlong, setupOf } from '@/lib/models/setup'\nimport { keyOf, split } from '@/lib/random/key'\n\nconst setup = setupOf('${model}', 0)\nconst [key] = split(keyOf(${seed}), ${SAMPLES})\nempiricalExcessAlong(setup, setup.model.draw(key!, setup.truth.w, ${n}))([])(Float64Array.of(1))`,
    command: `npx tsx -e "import('./lib/models/setup.ts').then((m) => console.log(m.excessLossAlong(m.setupOf('${model}', 0))([])(Float64Array.of(1))))"`,
  }
}
