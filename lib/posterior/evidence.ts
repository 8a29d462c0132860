import { sizeOf } from '@/lib/models/sample'
import { criteriaOf } from './criteria'
import { posteriorCubature } from './cubature'
import type { Expectations } from './expectations'
import { expectationsOf } from './expectations'
import type { Problem } from './problem'

/** The numbers of a tempered posterior. */
export type EvidenceNumbers = Expectations & {
  /** log Z_n(β), nats, total. */
  readonly logZ: number
  /** F_n(β) = −log Z_n(β), nats, total. */
  readonly freeEnergy: number
  /** T_n, nats per datum. */
  readonly trainingLoss: number
  /** V_n, a sum over the data. */
  readonly functionalVariance: number
  /** Watanabe's WAIC, T_n + (β/n) V_n, nats per datum. */
  readonly waic: number
  /** The leave-one-out loss of the Bayes predictive density, nats per datum; at β = 1 only. */
  readonly looExact?: number
}

/** The numbers of a tempered posterior, and in the same form a bound on the error of each. */
export type Evidence = EvidenceNumbers & {
  readonly beta: number
  readonly error: EvidenceNumbers
}

/**
 * The evidence of a model with one or two parameters and what goes with it, by adaptive quadrature:
 * log Z_n(β), moments, expected loss, training loss, functional variance, WAIC, leave-one-out loss.
 *
 * Every number is computed by two rules, and reported by the finer; its error is their difference,
 * and what rounding may add.
 *
 * @throws RangeError for a bad problem, no data, or a dimension above two
 * @example
 * const { logZ, error } = evidence({ model, sample, prior: model.prior, beta: 1 })
 */
export function evidence(problem: Problem): Evidence {
  const { model, sample, beta } = problem
  const size = sizeOf(sample, model.outputs)
  if (!(size > 0)) throw new RangeError(`sample size must be positive, got ${size}`)
  const cubature = posteriorCubature(problem)
  const fine = expectationsOf(cubature, 'fine')
  const coarse = expectationsOf(cubature, 'coarse')
  const { value: criteria, error: criteriaError } = criteriaOf(problem, cubature)
  const { value: logZ, error: logZError } = cubature.logZ

  // What a relative error of the mass does to an expectation, in units of the quantity's own spread.
  const relative = Math.max(8 * cubature.massError, CLAIMED)
  const within = (value: number, difference: number, spread: number) =>
    difference + relative * Math.abs(spread) + roundedTo(value)
  const bound = (value: number, other: number, spread: number) =>
    within(value, Math.abs(value - other), spread)
  const deviations = fine.covariance.map((row, j) => Math.sqrt(row[j]!))
  const each = (
    name: 'mean' | 'secondMoment' | 'fourthMoment' | 'meanAbsolute',
    spreadOf: (value: number, j: number) => number,
  ) => fine[name].map((value, j) => bound(value, coarse[name][j]!, spreadOf(value, j)))
  const spread = Math.sqrt(fine.lossVariance)
  const trainingLoss = within(criteria.trainingLoss, criteriaError.trainingLoss, 1)
  const functionalVariance =
    within(criteria.functionalVariance, criteriaError.functionalVariance, criteria.functionalVariance) // oxfmt-ignore
  const isBayes = beta === 1
  return {
    beta,
    logZ,
    freeEnergy: -logZ,
    ...fine,
    trainingLoss: criteria.trainingLoss,
    functionalVariance: criteria.functionalVariance,
    waic: criteria.trainingLoss + (beta * criteria.functionalVariance) / size,
    ...(isBayes ? { looExact: criteria.looExact } : {}),
    error: {
      logZ: logZError,
      freeEnergy: logZError,
      expectedLoss: bound(fine.expectedLoss, coarse.expectedLoss, spread),
      lossVariance:
        bound(fine.lossVariance, coarse.lossVariance, fine.lossVariance) +
        roundedTo(spread * fine.expectedLoss),
      mean: each('mean', (_, j) => deviations[j]!),
      secondMoment: each('secondMoment', (value) => value),
      fourthMoment: each('fourthMoment', (value) => value),
      meanAbsolute: each('meanAbsolute', (_, j) => deviations[j]!),
      covariance: fine.covariance.map((row, i) =>
        row.map(
          (value, j) =>
          bound(value, coarse.covariance[i]![j]!, deviations[i]! * deviations[j]!), // oxfmt-ignore
        ),
      ),
      trainingLoss,
      functionalVariance,
      waic: trainingLoss + (beta * functionalVariance) / size,
      ...(isBayes ? { looExact: within(criteria.looExact, criteriaError.looExact, 1) } : {}),
    },
  }
}

/** What rounding may add to a sum of this size. */
function roundedTo(size: number): number {
  return ROUNDING * Math.abs(size)
}

/** No more than ten digits of an expectation are claimed. */
const CLAIMED = 1e-10
/** Rounding of sums over data and nodes, relative. */
const ROUNDING = 1e-13
