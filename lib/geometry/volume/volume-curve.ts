import type { Key } from '@/lib/random/key'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { runToEnd } from '@/lib/numerics/run-to-end'
import type { Box } from './box'
import { evaluatorOf } from './evaluator'
import { quadratureSteps } from './quadrature-steps'
import { splittingVolume } from './splitting-volume'
import type { SplittingEffort } from './splitting-volume'
import type { VolumeCurve, VolumePoint } from './volume-points'

/**
 * V(ε) = P(K(w) < ε) under the prior ∏ |wᵢ|^(hᵢ) on a box: by quadrature in one and two variables, by
 * multilevel splitting in three and more.
 *
 * @param K a polynomial in as many variables as the box has sides, ≥ 0 on it, and not 0
 * @param epsilons the levels, descending and positive; a ratio of 1/4 suits splitting
 * @throws RangeError when K is 0, the shapes differ, or the levels do not descend
 * @example
 * volumeCurve(keyOf(1), polynomialOf('x^2*y^2'), [[0, 1], [0, 1]], [1e-2, 1e-4]) // √ε (1 + ½ log 1/ε)
 */
export function volumeCurve(
  key: Key,
  K: Polynomial,
  box: Box,
  epsilons: readonly number[],
  prior: readonly number[] = box.map(() => 0),
  effort?: SplittingEffort,
): VolumeCurve {
  if (K.terms.length === 0) throw new RangeError('K must not be 0, got 0')
  if (K.variables.length !== box.length || prior.length !== box.length)
    throw new RangeError(
      `box and prior must have ${K.variables.length} sides, got ${box.length} and ${prior.length}`,
    )
  if (!epsilons.every((e, i) => e > 0 && (i === 0 || e < epsilons[i - 1]!)))
    throw new RangeError(`epsilons must descend and be positive, got ${epsilons.join(', ')}`)
  if (box.length <= 2) return runToEnd(quadratureSteps(K, box, epsilons, prior))
  const { logVolumes } = splittingVolume(key, evaluatorOf(K), box, prior, epsilons, effort)
  return {
    method: 'splitting',
    runs: logVolumes,
    points: epsilons.map((epsilon, level) => ({
      epsilon,
      ...logMean(logVolumes.map((run) => run[level]!)),
    })),
  }
}

/** The logarithm of the mean of some exponentials, with its standard error. */
function logMean(logs: readonly number[]): Omit<VolumePoint, 'epsilon'> {
  const largest = Math.max(...logs)
  if (largest === -Infinity) return { logVolume: -Infinity, standardError: Infinity }
  const values = logs.map((x) => Math.exp(x - largest))
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1)
  return {
    logVolume: largest + Math.log(mean),
    standardError: Math.sqrt(variance / values.length) / mean,
  }
}
