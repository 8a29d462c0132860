import type { ParamsOf } from '@/components/controls/params'
import {
  curveAt,
  curvesAt,
  featuresAt,
  fittedWeights,
  NOISE,
  readings,
  testError,
  testErrors,
  TRUE_WEIGHTS,
} from '@/lib/learning-curves/feature-regression'
import { keyOf } from '@/lib/random/key'
import { knobs } from './params'

/** The number of readings. */
export const SIZE = 20

/** The two ways to choose the weights, by the price of their squares. */
export const LEARNERS = [
  { name: 'fit', ridge: 1e-7, words: 'least squares', meaning: 'model' },
  { name: 'average', ridge: NOISE ** 2, words: 'Bayes average', meaning: 'posterior' },
] as const

/** The numbers of weights at which the error is drawn. */
export const COUNTS = [
  ...Array.from({ length: 25 }, (_, i) => i + 1),
  28,
  32,
  36,
  42,
  50,
  60,
  75,
  100,
  130,
  170,
  220,
  300,
  400,
] as const

const PLACES = Float64Array.from({ length: 161 }, (_, i) => i / 80 - 1)
const TRUTH = PLACES.map((x) => curveAt(TRUE_WEIGHTS, x))

let table: readonly Float64Array[] | undefined
/** The features at the places of the curves: 64,000 cosines, computed when the first curve is drawn. */
const features = () => (table ??= featuresAt(PLACES, knobs.d.max))

type Params = ParamsOf<typeof knobs>

export type Count = ReturnType<typeof countAt>

/** The readings, and the test errors of each learner at all counts: what does not hang on d. */
export function errorsOf({ seed }: Pick<Params, 'seed'>) {
  const data = readings(keyOf(seed), SIZE)
  const [fit, average] = LEARNERS.map(({ ridge }) => testErrors(data, COUNTS, ridge))
  return { data, fit: fit!, average: average! }
}

/** The readings, and for each learner its curve with d weights and its test errors at all counts. */
export function countAt({ d, seed }: Params, { data, ...errors } = errorsOf({ seed })) {
  const weights = LEARNERS.map(({ ridge }) => fittedWeights(data, d, ridge))
  const curves = curvesAt(weights, features())
  const [fit, average] = LEARNERS.map(({ name }, i) => ({
    curve: curves[i]!,
    error: testError(weights[i]!),
    errors: errors[name],
  }))
  return { d, seed, data, places: PLACES, truth: TRUTH, fit: fit!, average: average! }
}

/** What a count of weights expects of the error of least squares: noise variance times d/n. */
export const promisedError = (d: number) => (NOISE ** 2 * d) / SIZE
