import { reducedRank } from '@/lib/geometry/closed-forms/reduced-rank'
import { rankOf } from '@/lib/numerics/linear-algebra'
import { sumOver } from '@/lib/numerics/sum'
import { streamOf } from '@/lib/random/stream'
import { LOG_SQRT_2PI } from './gaussian-regression'
import { likelihoodOf } from './likelihood'
import type { Likelihood, Model } from './model'
import type { Sample } from './sample'
import { checkCount, sizeOf } from './sample'

/** Numbers of inputs M, hidden units H and outputs N. */
export type Layers = {
  readonly inputs: number
  readonly hidden: number
  readonly outputs: number
}

/**
 * Reduced-rank regression y = B A x + N(0, I), x ~ N(0, I): a linear network with one hidden layer.
 * The coordinates of w are the rows of A (hidden × inputs), then the rows of B (outputs × hidden).
 * K = ½ ‖BA − B₀A₀‖², and λ depends on the rank of B₀A₀ [@aoyagiWatanabe2005].
 *
 * @throws RangeError unless the layers are positive integers
 * @example
 * reducedRankRegression({ inputs: 2, hidden: 2, outputs: 2 }).parameters.length // 8
 */
export function reducedRankRegression(layers: Layers): Model {
  for (const [name, value] of Object.entries(layers))
    if (!(Number.isInteger(value) && value >= 1))
      throw new RangeError(`${name} must be a positive integer, got ${value}`)
  const { inputs, hidden, outputs } = layers
  const parameters = [...names('a', hidden, inputs), ...names('b', outputs, hidden)]
  const error = (map: Float64Array, { x, y }: Sample, i: number, row: number) =>
    y[i * outputs + row]! - dot(inputs, map, row * inputs, x, i * inputs)
  return {
    name: 'reduced-rank-regression',
    description: `y = B A x + N(0, I), x in R^${inputs}, A of ${hidden} × ${inputs}, B of ${outputs} × ${hidden}`,
    parameters,
    inputs,
    outputs,
    prior: parameters.map(() => ({ kind: 'normal', mean: 0, sd: 1 })),
    truth: parameters.map(() => 0),
    logLikelihood: (w, sample, i) => {
      const map = endToEnd(layers, w)
      const squares = sumOver(outputs, (row) => error(map, sample, i, row) ** 2)
      return -outputs * LOG_SQRT_2PI - 0.5 * squares
    },
    score: (w, sample, i) => {
      const map = endToEnd(layers, w)
      const errors = Float64Array.from({ length: outputs }, (_, row) => error(map, sample, i, row))
      const b = (row: number, unit: number) => w[hidden * inputs + row * hidden + unit]!
      const gradientA = (unit: number, column: number) =>
        sumOver(outputs, (row) => errors[row]! * b(row, unit)) * sample.x[i * inputs + column]!
      const gradientB = (row: number, unit: number) =>
        errors[row]! * sumOver(inputs, (c) => w[unit * inputs + c]! * sample.x[i * inputs + c]!)
      return w.map((_, k) => {
        const rest = k - hidden * inputs
        return rest < 0
          ? gradientA(Math.floor(k / inputs), k % inputs)
          : gradientB(Math.floor(rest / hidden), rest % hidden)
      })
    },
    likelihood: (sample) => likelihood(layers, sample),
    draw: (key, truth, n) => {
      checkCount(n)
      const stream = streamOf(key)
      const x = Float64Array.from({ length: n * inputs }, stream.normal)
      const map = endToEnd(layers, truth)
      const y = Float64Array.from(
        { length: n * outputs },
        (_, k) =>
          dot(inputs, map, (k % outputs) * inputs, x, Math.floor(k / outputs) * inputs) +
          stream.normal(),
      )
      return { x, y }
    },
    population: (truth) => population(layers, truth),
    learningCoefficient: (truth) => {
      const rank = mapRank(layers, truth)
      return { ...reducedRank({ ...layers, rank }), source: 'Aoyagi and Watanabe (2005)' }
    },
  }
}

/** Names of the entries of a matrix, row-major: a11, a12, … */
function names(symbol: string, rows: number, columns: number): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, k) => `${symbol}${Math.floor(k / columns) + 1}${(k % columns) + 1}`,
  )
}

/** BA, row-major (output, input). */
function endToEnd({ inputs, hidden, outputs }: Layers, w: readonly number[]): Float64Array {
  return Float64Array.from({ length: outputs * inputs }, (_, k) => {
    const [row, column] = [Math.floor(k / inputs), k % inputs]
    let sum = 0
    for (let unit = 0; unit < hidden; unit++)
      sum += w[hidden * inputs + row * hidden + unit]! * w[unit * inputs + column]!
    return sum
  })
}

function dot(length: number, p: Float64Array, at: number, q: Float64Array, from: number): number {
  let sum = 0
  for (let k = 0; k < length; k++) sum += p[at + k]! * q[from + k]!
  return sum
}

/** The rank of BA, that of (BA)ᵀBA. */
function mapRank(layers: Layers, w: readonly number[]): number {
  const { inputs, outputs } = layers
  const map = endToEnd(layers, w)
  const columns = Array.from({ length: inputs }, (_, c) => c)
  const gram = columns.map((c) =>
    columns.map((d) => sumOver(outputs, (r) => map[r * inputs + c]! * map[r * inputs + d]!)),
  )
  return rankOf(gram)
}

/** n L_n = n N ½ log 2π + ½ (Σ|y|² − 2 tr BA Σxyᵀ + tr BA Σxxᵀ (BA)ᵀ): three sums over the data. */
function likelihood(layers: Layers, sample: Sample): Likelihood {
  const { inputs, outputs } = layers
  const { x, y, weights } = sample
  const count = y.length / outputs
  const gram = (p: Float64Array, width: number, q: Float64Array, other: number) =>
    Float64Array.from({ length: width * other }, (_, k) => {
      const [r, c] = [Math.floor(k / other), k % other]
      return sumOver(count, (i) => (weights?.[i] ?? 1) * p[i * width + r]! * q[i * other + c]!)
    })
  const xx = gram(x, inputs, x, inputs)
  const yx = gram(y, outputs, x, inputs)
  const yy = gram(y, outputs, y, outputs)
  const constant =
    sizeOf(sample, outputs) * outputs * LOG_SQRT_2PI +
    0.5 * sumOver(outputs, (row) => yy[row * outputs + row]!)
  return likelihoodOf({
    hasSufficientStatistics: true,
    along: (rest) => (firsts, losses) => {
      for (let k = 0; k < firsts.length; k++) {
        const map = endToEnd(layers, [firsts[k]!, ...rest])
        let quadratic = 0
        for (let row = 0; row < outputs; row++)
          for (let c = 0; c < inputs; c++) {
            const inner = dot(inputs, map, row * inputs, xx, c * inputs)
            quadratic += map[row * inputs + c]! * (0.5 * inner - yx[row * inputs + c]!)
          }
        losses[k] = constant + quadratic
      }
    },
    terms: (rest) => (first, terms) => {
      const map = endToEnd(layers, [first, ...rest])
      for (let i = 0; i < count; i++) {
        let squares = 0
        for (let row = 0; row < outputs; row++)
          squares += (y[i * outputs + row]! - dot(inputs, map, row * inputs, x, i * inputs)) ** 2
        terms[i] = -outputs * LOG_SQRT_2PI - 0.5 * squares
      }
    },
  })
}

/** Points ±√M e_j for x and ±√N e_k for the noise: the covariances of N(0, I), all that K needs. */
function population(layers: Layers, truth: readonly number[]): Sample {
  const { inputs, outputs } = layers
  const map = endToEnd(layers, truth)
  const pairs = Array.from({ length: 2 * inputs }, (_, j) => axis(inputs, j)).flatMap((x) =>
    Array.from({ length: 2 * outputs }, (_, k) => ({
      x,
      y: axis(outputs, k).map((noise, row) => dot(inputs, map, row * inputs, x, 0) + noise),
    })),
  )
  return {
    x: Float64Array.from(pairs.flatMap(({ x }) => [...x])),
    y: Float64Array.from(pairs.flatMap(({ y }) => [...y])),
    weights: new Float64Array(pairs.length).fill(1 / pairs.length),
  }
}

/** Point k of 2·length: √length e_j and −√length e_j in turn. */
function axis(length: number, k: number): Float64Array {
  const point = new Float64Array(length)
  point[k >> 1] = (k % 2 ? -1 : 1) * Math.sqrt(length)
  return point
}
