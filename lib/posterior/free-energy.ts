import { freeEnergyAsymptote } from '@/lib/landscapes/asymptotics'
import { empiricalLoss } from '@/lib/models/likelihood'
import { sizeOf } from '@/lib/models/sample'
import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import { sumOver } from '@/lib/numerics/sum'
import { posteriorCubature } from './cubature'
import { expectationsOf } from './expectations'
import { laplace } from './laplace'
import type { Estimate, Problem } from './problem'
import { checkProblem } from './problem'

/**
 * Half of Schwarz's criterion, BIC/2 = n L_n(ŵ) + (d/2) log n, nats, total: what the free energy of a
 * regular model is up to a constant. In singular models d/2 exceeds λ, and BIC/2 is too large.
 *
 * @param start a position near the maximum of the likelihood, from which the posterior's mode at β = 1
 *   is taken for ŵ; exact under a uniform prior
 * @throws RangeError for a bad problem or no data
 * @example
 * halfBic({ model, sample, prior: model.prior, beta: 1 }, [0.3, 0.5])
 */
export function halfBic(problem: Problem, start: readonly number[]): number {
  const { model, sample } = problem
  const n = sizeOf(sample, model.outputs)
  if (!(n > 0)) throw new RangeError(`sample size must be positive, got ${n}`)
  const { mode } = laplace({ ...problem, beta: 1 }, start)
  const loss = new Float64Array(1)
  model.likelihood(sample).losses(mode.slice(1), Float64Array.of(mode[0]!), loss)
  return loss[0]! + (mode.length / 2) * Math.log(n)
}

/**
 * The law of the free energy, n L_n(w₀) + λ log n − (m − 1) log log n, nats, total: F_n is this up to O_p(1)
 * [@watanabe2009, ch. 6].
 *
 * @param truth w₀ in the model, whose (λ, m) the model knows
 * @throws RangeError for a bad problem, fewer than two data, or a truth whose (λ, m) is not known
 * @example
 * freeEnergyLaw({ model, sample, prior: model.prior }, model.truth)
 */
export function freeEnergyLaw(problem: Omit<Problem, 'beta'>, truth: readonly number[]): number {
  checkProblem({ ...problem, beta: 1 })
  const { model, sample } = problem
  const n = sizeOf(sample, model.outputs)
  if (!(n >= 2)) throw new RangeError(`sample size must be at least 2, got ${n}`)
  const loss = empiricalLoss(model, sample)(truth)
  if (!Number.isFinite(n * loss))
    throw new RangeError(`truth must have a finite loss, got ${truth.join(', ')}`)
  const known = model.learningCoefficient(truth)
  if (!known) throw new RangeError(`truth must have a known λ in ${model.name}, got ${truth.join(', ')}`) // oxfmt-ignore
  return n * loss + freeEnergyAsymptote(known, n)
}

/**
 * WBIC = E[n L_n(w)] under the posterior at β = 1/log n, nats, total: the free energy F_n up to
 * O(√log n), regular or singular [@watanabe2013].
 *
 * @throws RangeError for a bad problem, or fewer than three data, where β would exceed 1
 * @example
 * widelyApplicableBic({ model, sample, prior: model.prior }).value
 */
export function widelyApplicableBic(problem: Omit<Problem, 'beta'>): Estimate {
  const n = sizeOf(problem.sample, problem.model.outputs)
  if (!(n >= 3)) throw new RangeError(`sample size must be at least 3, got ${n}`)
  return expectedLossAt({ ...problem, beta: 1 / Math.log(n) })
}

/**
 * The free energy by thermodynamic integration, F_n = ∫₀¹ E^β[n L_n] dβ, nats, total: no evidence is
 * computed. With β = u⁵ the integrand is even over u, since E^β[n L_n] falls from its value under the
 * prior like 1/β; by the 21-point Gauss–Kronrod rule on u.
 *
 * @throws RangeError for a bad problem, or a prior under which E[n L_n] is infinite
 * @example
 * thermodynamicFreeEnergy({ model, sample, prior: model.prior }).value // posteriorCubature's -log Z
 */
export function thermodynamicFreeEnergy(problem: Omit<Problem, 'beta'>): Estimate {
  const rungs = Array.from(gaussKronrod.nodes, (z) => {
    const u = 0.5 * (1 + z)
    const { value, error } = expectedLossAt({ ...problem, beta: u ** POWER })
    const slope = 0.5 * POWER * u ** (POWER - 1)
    return { value: slope * value, error: slope * error }
  })
  if (!rungs.every(({ value }) => Number.isFinite(value)))
    throw new RangeError('expected loss must be finite under the prior, got Infinity')
  const integral = (weights: Float64Array, name: 'value' | 'error') =>
    sumOver(rungs.length, (k) => weights[k]! * rungs[k]![name])
  const value = integral(gaussKronrod.kronrodWeights, 'value')
  return {
    value,
    error:
      Math.abs(value - integral(gaussKronrod.gaussWeights, 'value')) +
      integral(gaussKronrod.kronrodWeights, 'error'),
  }
}

const POWER = 5

/** E^β[n L_n] by the cubature of the posterior. */
function expectedLossAt(problem: Problem): Estimate {
  const cubature = posteriorCubature(problem)
  const fine = expectationsOf(cubature, 'fine')
  const coarse = expectationsOf(cubature, 'coarse')
  const spread = Math.sqrt(fine.lossVariance)
  return {
    value: fine.expectedLoss,
    error:
      Math.abs(fine.expectedLoss - coarse.expectedLoss) +
      8 * cubature.massError * spread +
      1e-13 * Math.abs(fine.expectedLoss),
  }
}
