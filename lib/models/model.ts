import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import type { Key } from '@/lib/random/key'
import type { Prior } from './prior'
import type { Sample } from './sample'

/**
 * A statistical model p(y | x, w) with a truth q in it, q = p(· | w₀), and a prior: all that a
 * posterior needs. Losses are negative log-likelihoods in nats.
 */
export type Model = {
  /** Kebab-case, the key of the table of models. */
  readonly name: string
  /** The model as a formula in plain text. */
  readonly description: string
  /** Names of the coordinates of w; their number is the dimension d. */
  readonly parameters: readonly string[]
  /** Where w may lie, when that is not the whole of ℝᵈ. */
  readonly domain?: Bounds
  /** Numbers in one x: 0 when the model has no input. */
  readonly inputs: number
  /** Numbers in one y. */
  readonly outputs: number
  /** The values that y may take, when they are not all real numbers. */
  readonly outcomes?: readonly number[]
  /** The usual prior, one for each coordinate. */
  readonly prior: readonly Prior[]
  /** The usual w₀. */
  readonly truth: readonly number[]
  /** log p(y_i | x_i, w) for datum i, without its weight. */
  readonly logLikelihood: (w: readonly number[], sample: Sample, i: number) => number
  /** The gradient of {@link Model.logLikelihood} in w: the score of datum i. */
  readonly score: (w: readonly number[], sample: Sample, i: number) => readonly number[]
  /** The likelihood of a sample, with all that can be computed beforehand computed. */
  readonly likelihood: (sample: Sample) => Likelihood
  /** n data drawn from p(· | truth), with x ~ N(0, I). */
  readonly draw: (key: Key, truth: readonly number[], n: number) => Sample
  /** The population p(· | truth) as a weighted sample of total weight 1: L(w) is its L_n(w). */
  readonly population: (truth: readonly number[]) => Sample
  /** The mean of y at x, for models where that is a curve worth drawing. */
  readonly response?: (w: readonly number[], x: number) => number
  /** W₀ = argmin L within the bounds, as pieces to draw; absent where it has no such form. */
  readonly optimalSet?: (truth: readonly number[], bounds: Bounds) => readonly Piece[]
  /** λ and m for a prior that is positive on W₀; undefined where they are not known. */
  readonly learningCoefficient: (truth: readonly number[]) => KnownCoefficient | undefined
}

/** One interval [lo, hi] for each coordinate. */
export type Bounds = readonly (readonly [number, number])[]

/** A part of W₀ that can be drawn: an isolated point, or a curve through points in order. */
export type Piece =
  | { readonly kind: 'point'; readonly at: readonly number[] }
  | { readonly kind: 'polyline'; readonly points: readonly (readonly number[])[] }

/** (λ, m) with where it comes from. */
export type KnownCoefficient = LearningCoefficient & { readonly source: string }

/**
 * The likelihood of one sample along lines of parameter space: the first coordinate varies, the
 * others are held at `rest`, so that what depends on them alone is computed once a line.
 */
export type Likelihood = {
  /** Present where losses cost the same for any number of data: what matters of them is in a few sums. */
  readonly hasSufficientStatistics?: true
  /** losses[k] = n L_n(firsts[k], rest): minus the log-likelihood of the whole sample, nats, total. */
  readonly losses: (rest: readonly number[], firsts: Float64Array, losses: Float64Array) => void
  /** The same for one line, with all that depends on `rest` alone computed before. */
  readonly along: (rest: readonly number[]) => (firsts: Float64Array, losses: Float64Array) => void
  /** A function that fills terms[i] with log p(y_i | x_i, (first, rest)), nats, without weights. */
  readonly terms: (rest: readonly number[]) => (first: number, terms: Float64Array) => void
}
