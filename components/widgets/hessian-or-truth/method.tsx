import type { Method } from '@/components/figures/how-computed'
import type { Duel } from './frame'

/** How the two volumes can be computed again. */
export function methodOf({ landscape: { id, formula }, level, at }: Duel): Method {
  return {
    formula: (
      <>
        true: the part of the box on which K &lt; ε; Hessian: the part on which ½ (w − w₀)ᵀ H (w −
        w₀) &lt; ε, whose area without the box is 2πε/√det H. K = {formula}.
      </>
    ),
    method: (
      <>
        The true volume by adaptive quadrature over slices whose ends are the roots of K = ε, at
        eight levels to a decade; the picture shows 201 such slices. The Hessian by exact
        differentiation, its set cut by the box as a polygon.
      </>
    ),
    tolerance: <>five digits; tests compare with closed forms for the bowl, crossing and circle</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { hessianSet } from '@/lib/landscapes/hessian-set'\nimport { landscape } from '@/lib/landscapes/index'\nimport { landscapeVolume } from '@/lib/landscapes/landscape-volume'\n\nlandscapeVolume(landscape('${id}'))(${level}).value\nhessianSet(landscape('${id}'), [${at.join(', ')}], ${level}).inBox`,
    command: `npm run slt -- rlct "${formula}"`,
  }
}
