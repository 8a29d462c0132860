import type { Objective } from './objective'
import { streamOf } from '@/lib/random/stream'

/**
 * The toy model of superposition: x̂ = ReLU(WᵀW x + b) with W of shape (hidden, features), and inputs
 * x = μ e_i, the feature i uniform and μ uniform on [0, 1]. Parameters in one flat array: the columns
 * W_1, …, W_c of W one after the other (feature, hidden), then the biases b_1, …, b_c.
 *
 * Its loss here is the mean squared error E‖x − x̂‖², summed over outputs, as in
 * [@chen2023; @elhage2022]; for unit normal noise the loss in nats is half of it, and λ is the same.
 */
export type Superposition = { readonly features: number; readonly hidden: number }

/** Number of parameters, c·r + c. */
export function superpositionDimension({ features, hidden }: Superposition): number {
  return features * (hidden + 1)
}

/**
 * The population loss E‖x − x̂‖² in closed form: with g_ji = W_j·W_i,
 * L = (1/c) Σ_i [∫(μ − ReLU(μ g_ii + b_i))² dμ + Σ_{j≠i} ∫ReLU(μ g_ji + b_j)² dμ] over μ in [0, 1],
 * each integral a cubic over the interval where its ReLU is active. The gradient is left in `gradient`.
 *
 * @throws RangeError when a shape is not of positive integers, or the position does not fit it
 * @example
 * superpositionLoss({ features: 5, hidden: 2 }, polygon({ features: 5, hidden: 2 }, { corners: 5, length: 1.17046, bias: -0.2823 }))
 */
export function superpositionLoss(
  shape: Superposition,
  position: Float64Array,
  gradient?: Float64Array,
): number {
  checkShape(shape, position)
  const { features, hidden } = shape
  const biases = features * hidden
  gradient?.fill(0)
  let sum = 0
  for (let i = 0; i < features; i++)
    for (let j = 0; j < features; j++) {
      const bias = position[biases + j]!
      const overlap = inner(position, j, i, hidden)
      // The part of [0, 1] on which μ g + b > 0; empty as [0, 0].
      const root = -bias / overlap
      const isLast = overlap > 0 && root < 1
      const low = bias > 0 || !isLast ? 0 : root
      const high = bias > 0 ? (overlap >= 0 || root >= 1 ? 1 : root) : isLast ? 1 : 0
      // Moments ∫ μ^k over the active interval; the integrals are polynomials in g and b over them.
      const m0 = high - low
      const m1 = (high ** 2 - low ** 2) / 2
      const m2 = (high ** 3 - low ** 3) / 3
      const isTarget = i === j
      const target = isTarget ? 1 : 0
      const offset = overlap - target
      // Active: (μ(g − δ) + b)²; inactive: δ μ², of which the whole is δ/3.
      sum +=
        offset * offset * m2 + 2 * offset * bias * m1 + bias * bias * m0 + target * (1 / 3 - m2)
      if (!gradient) continue
      const byOverlap = 2 * (offset * m2 + bias * m1)
      gradient[biases + j]! += (2 * (offset * m1 + bias * m0)) / features
      for (let h = 0; h < hidden; h++) {
        gradient[j * hidden + h]! += (byOverlap * position[i * hidden + h]!) / features
        gradient[i * hidden + h]! += (byOverlap * position[j * hidden + h]!) / features
      }
    }
  return sum / features
}

/**
 * The population loss as an objective for training (deterministic), or, with a batch size, the mean
 * over that many fresh inputs.
 *
 * @throws RangeError when the batch size is not a positive integer
 * @example
 * const objective = superpositionObjective({ features: 6, hidden: 2 }, 1024)
 */
export function superpositionObjective(shape: Superposition, batchSize?: number): Objective {
  const dimension = superpositionDimension(shape)
  if (batchSize === undefined)
    return {
      dimension,
      evaluate: (position, gradient) => superpositionLoss(shape, position, gradient),
    }
  if (!(Number.isInteger(batchSize) && batchSize >= 1))
    throw new RangeError(`batchSize must be a positive integer, got ${batchSize}`)
  const { features, hidden } = shape
  const biases = features * hidden
  // With e_i the only input, the batch sees W through the overlaps g_ji = W_j·W_i alone: sums over the
  // batch are taken for those, and carried over to W once a step.
  const overlaps = new Float64Array(features * features)
  const byOverlap = new Float64Array(features * features)
  const inputs = new Float64Array(batchSize)
  return {
    dimension,
    evaluate: (position, gradient, key) => {
      checkShape(shape, position)
      for (let i = 0; i < features; i++)
        for (let j = 0; j < features; j++)
          overlaps[i * features + j] = inner(position, j, i, hidden)
      byOverlap.fill(0)
      gradient.fill(0)
      streamOf(key).uniforms(inputs)
      let sum = 0
      for (let s = 0; s < batchSize; s++) {
        // One uniform draw holds both: which feature, and how large.
        const draw = inputs[s]! * features
        const i = Math.floor(draw)
        const size = draw - i
        const row = i * features
        sum += size * size
        for (let j = 0; j < features; j++) {
          const before = size * overlaps[row + j]! + position[biases + j]!
          if (!(before > 0)) continue
          // (x̂_j − x_j)² = before² − 2 before x_j + x_j², and x_j is the size at j = i, else 0.
          const residual = j === i ? before - size : before
          sum += j === i ? before * (before - 2 * size) : before * before
          gradient[biases + j]! += residual
          byOverlap[row + j]! += residual * size
        }
      }
      const scale = 2 / batchSize
      for (let j = 0; j < features; j++) {
        gradient[biases + j]! *= scale
        for (let i = 0; i < features; i++) {
          const slope = scale * byOverlap[i * features + j]!
          for (let h = 0; h < hidden; h++) {
            gradient[j * hidden + h]! += slope * position[i * hidden + h]!
            gradient[i * hidden + h]! += slope * position[j * hidden + h]!
          }
        }
      }
      return sum / batchSize
    },
  }
}

/**
 * A k-gon in two hidden dimensions: the first k columns of length l at angles 2πi/k with bias b, the
 * other columns at the origin with bias `spareBias`.
 *
 * @throws RangeError when there are more corners than features, or the model is not of two hidden dimensions
 * @example
 * polygon({ features: 6, hidden: 2 }, { corners: 5, length: 1.17046, bias: -0.2823, spareBias: 1 / 12 })
 */
export function polygon(
  { features, hidden }: Superposition,
  {
    corners,
    length,
    bias,
    spareBias = -1,
  }: {
    readonly corners: number
    readonly length: number
    readonly bias: number
    readonly spareBias?: number
  },
): Float64Array {
  if (hidden !== 2) throw new RangeError(`hidden must be 2 for a polygon, got ${hidden}`)
  if (!(Number.isInteger(corners) && corners >= 2 && corners <= features))
    throw new RangeError(`corners must be an integer in [2, ${features}], got ${corners}`)
  const position = new Float64Array(features * 3)
  for (let i = 0; i < features; i++) {
    const isCorner = i < corners
    position[2 * i] = isCorner ? length * Math.cos((2 * Math.PI * i) / corners) : 0
    position[2 * i + 1] = isCorner ? length * Math.sin((2 * Math.PI * i) / corners) : 0
    position[2 * features + i] = isCorner ? bias : spareBias
  }
  return position
}

function inner(position: Float64Array, j: number, i: number, hidden: number): number {
  let sum = 0
  for (let h = 0; h < hidden; h++) sum += position[j * hidden + h]! * position[i * hidden + h]!
  return sum
}

function checkShape({ features, hidden }: Superposition, position: Float64Array): void {
  if (!(Number.isInteger(features) && features >= 1))
    throw new RangeError(`features must be a positive integer, got ${features}`)
  if (!(Number.isInteger(hidden) && hidden >= 1))
    throw new RangeError(`hidden must be a positive integer, got ${hidden}`)
  const dimension = features * (hidden + 1)
  if (position.length !== dimension)
    throw new RangeError(`position must have length ${dimension}, got ${position.length}`)
}
