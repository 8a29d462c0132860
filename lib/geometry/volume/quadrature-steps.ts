import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { Box } from './box'
import { planeVolume } from './plane-volume'
import type { VolumeCurve, VolumePoint } from './volume-points'

/**
 * V(ε) in one and two variables by quadrature, as volumeCurve gives it: yields what it has after each level.
 *
 * @param prior the powers hᵢ of the prior ∏ |wᵢ|^(hᵢ)
 * @example
 * const steps = quadratureSteps(polynomialOf('x^2*y^2'), [[0, 1], [0, 1]], [1e-2, 1e-4], [0, 0])
 */
export function* quadratureSteps(
  K: Polynomial,
  box: Box,
  epsilons: readonly number[],
  prior: readonly number[],
): Generator<readonly VolumePoint[], VolumeCurve> {
  const isLine = box.length === 1
  const plane = isLine ? inVariables(K, [...K.variables, `${K.variables[0]}0`]) : K
  const volume = planeVolume(plane, isLine ? [...box, [0, 1]] : box, isLine ? [...prior, 0] : prior)
  const points: VolumePoint[] = []
  for (const epsilon of epsilons) {
    const { value, error } = volume(epsilon)
    points.push({
      epsilon,
      logVolume: Math.log(value),
      standardError: value > 0 ? error / value : 0,
    })
    yield [...points]
  }
  return { method: 'quadrature', points, runs: [points.map((point) => point.logVolume)] }
}
