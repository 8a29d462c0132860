import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Box } from './box'
import { evaluatorOf } from './evaluator'
import { splittingVolume } from './splitting-volume'
import { leastSquaresSlope, meanOf, standardErrorOf } from './slope-statistics'

/** λ as volumes show it where no theorem gives it. */
export type MeasuredExponent = {
  /** The slope of log V(ε) − (m − 1) log log 1/ε against log ε. */
  readonly lambda: number
  /** Of the slope, for this m: the spread between the runs, and half its change along the ladder. */
  readonly standardError: number
  /** The m that the slope assumes. */
  readonly multiplicity: number
  /** What each further factor log 1/ε in V would add to the slope: by so much a wrong m misleads. */
  readonly perLogarithm: number
  /** The levels ε between which the slope was taken, the higher one first. */
  readonly levels: readonly [from: number, to: number]
}

/**
 * λ measured: V(ε) = P(K < ε) by multilevel splitting down a ladder of levels, and the slope of its
 * logarithm less that of (m − 1) log(2 + log(top/ε)), the log term. The slope is taken for
 * m = 1, 2, …, d; kept is the least m for which it differs by no more than 2 standard errors between
 * the upper and the lower half of the levels, or else the straightest. Undefined when too few particles
 * reached the lower levels, or when K has too many terms to be measured within the budget.
 *
 * An estimate and no bound: at levels that are not yet low enough the law does not hold. The work is
 * bounded: at most 500 000 values of K and 60 million of its terms, a second or two.
 *
 * @param key the runs are drawn from it: the same key, the same answer
 * @param box with at least two sides
 * @param bound about the largest λ there can be, which sets the ratio of the levels
 * @example
 * const cube = [[-1, 1], [-1, 1], [-1, 1]] as const
 * measuredExponent(keyOf(1), polynomialOf('x^4+y^4+z^4'), cube, [0, 0, 0], 3 / 4) // λ = 0.75 ± 0.01, m = 1
 */
export function measuredExponent(
  key: Key,
  K: Polynomial,
  box: Box,
  prior: readonly number[],
  bound: number,
): MeasuredExponent | undefined {
  const ratio = 4 ** (1 / Math.min(Math.max(bound, 2 / 3), 3))
  const levelCount = Math.min(MOST_LEVELS, Math.ceil(Math.log(1e12) / Math.log(ratio)))
  const evaluations = Math.min(MOST_VALUES, MOST_TERMS / K.terms.length)
  const particles = Math.min(400, Math.floor(evaluations / (RUNS * MOVES * levelCount)))
  if (particles < FEWEST_PARTICLES) return undefined
  const value = evaluatorOf(K)
  const first = medianValue(key, value, box)
  const epsilons = Array.from({ length: levelCount }, (_, j) => first * ratio ** -j)
  const effort = { runs: RUNS, particles, moves: MOVES, alongDifferences: true }
  const { logVolumes } = splittingVolume(foldIn(key, 1), value, box, prior, epsilons, effort)
  const alive = epsilons.filter((_, j) => logVolumes.every((run) => run[j]! > -Infinity))
  const low = alive.findIndex((epsilon) => epsilon < HIGHEST)
  if (low < 0 || alive.length - low < FEWEST_LEVELS) return undefined
  const fits = box.map((_, i) => fitOf(i + 1, first, alive, logVolumes, low))
  const straightest = fits.reduce((least, fit) => (fit.bend < least.bend ? fit : least))
  const chosen = fits.find((fit) => fit.bend <= 2) ?? straightest
  const { lambda, standardError, multiplicity } = chosen
  return {
    lambda,
    standardError,
    multiplicity,
    perLogarithm: fits[1]!.lambda - fits[0]!.lambda,
    levels: [alive[low]!, alive[alive.length - 1]!],
  }
}

type Fit = {
  readonly lambda: number
  readonly standardError: number
  readonly multiplicity: number
  /** How many standard errors the slope changes between the upper and the lower half. */
  readonly bend: number
}

/** The least-squares slope of log V − (m − 1) log(2 + log(top/ε)) against log ε, and its change. */
function fitOf(
  m: number,
  top: number,
  epsilons: readonly number[],
  runs: readonly (readonly number[])[],
  low: number,
): Fit {
  const xs = epsilons.map(Math.log)
  const slopes = (from: number, to: number) =>
    runs.map((run) => {
      const part = xs.slice(from, to)
      const ys = part.map((x, j) => run[from + j]! - (m - 1) * Math.log(2 + Math.log(top) - x))
      return leastSquaresSlope(part, ys)
    })
  const middle = Math.floor((low + xs.length) / 2)
  const [upper, lower] = [slopes(low, middle), slopes(middle, xs.length)]
  const changes = lower.map((slope, run) => slope - upper[run]!)
  const whole = slopes(low, xs.length)
  return {
    lambda: meanOf(whole),
    standardError: Math.hypot(standardErrorOf(whole), meanOf(changes) / 2),
    multiplicity: m,
    bend: Math.abs(meanOf(changes)) / standardErrorOf(changes),
  }
}

const RUNS = 8
const MOVES = 20
const MOST_LEVELS = 36
const MOST_VALUES = 500_000
const MOST_TERMS = 60_000_000
const FEWEST_PARTICLES = 60
const FEWEST_LEVELS = 6

/** Above this level the law is not looked for. */
const HIGHEST = 1e-2

/** About the middle of the values of K on the box. */
function medianValue(key: Key, value: (point: Float64Array) => number, box: Box): number {
  const draws = streamOf(foldIn(key, 0))
  const values = Array.from({ length: 201 }, () =>
    value(Float64Array.from(box, ([low, high]) => low + (high - low) * draws.uniform())),
  ).toSorted((a, b) => a - b)
  return Math.max(values[100]!, Number.MIN_VALUE)
}
