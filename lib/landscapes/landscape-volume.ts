import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { planeVolume, type Volume } from '@/lib/geometry/volume/plane-volume'
import { expandedLoss } from './expanded'
import type { Landscape } from './landscape'

/**
 * V(ε) of a polynomial landscape in one or two parameters, the part of its box, under its prior, on
 * which K < ε, by quadrature over slices: good to about six digits while ε > 10⁻²⁴.
 *
 * @returns the function ε ↦ V(ε), with its estimated error
 * @throws RangeError when the landscape has three parameters, or a K that is no polynomial
 * @example
 * landscapeVolume(landscape('crossing'))(1e-4).value // √ε (1 + ½ log 1/ε) = 0.05605
 */
export function landscapeVolume(landscape: Landscape): (epsilon: number) => Volume {
  const { dimension, domain, id, priorExponents } = landscape
  if (dimension > 2)
    throw new RangeError(`dimension of the landscape must be 1 or 2, got ${dimension} of ${id}`)
  // A line is a plane on which K does not change in the second direction.
  if (dimension === 1) {
    const K = inVariables(expandedLoss(landscape), ['w', 'v'])
    return planeVolume(K, [...domain, [0, 1]], [...priorExponents, 0])
  }
  return planeVolume(expandedLoss(landscape), domain, priorExponents)
}
