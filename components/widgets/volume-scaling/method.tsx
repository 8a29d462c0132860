import { magnitude } from '@/components/figures/format'
import type { Method } from '@/components/figures/how-computed'
import { landscape } from '@/lib/landscapes/index'
import type { Scaling } from './frame'

/** How the volumes can be computed again. */
export function methodOf(id: string, { level, error }: Scaling): Method {
  const { formula, source } = landscape(id)
  return {
    formula: (
      <>
        V(ε) = ∫ 1[K(w) &lt; ε] φ(w) dw ~ c ε<sup>λ</sup> (log 1/ε)<sup>m−1</sup>, with K ={' '}
        {formula}. λ and m are exact: {source}.
      </>
    ),
    method: (
      <>
        The length of each slice from the roots of K = ε, integrated over the slices by adaptive
        quadrature in the logarithm of the distance to where they change shape. The slope is that of
        log V between neighbouring levels, four to a decade.
      </>
    ),
    tolerance: <>relative error of V estimated at most {magnitude(error)}</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { landscape } from '@/lib/landscapes/index'\nimport { landscapeVolume } from '@/lib/landscapes/landscape-volume'\n\nlandscapeVolume(landscape('${id}'))(${level})`,
    command: `npm run slt -- rlct "${formula}"`,
  }
}
