import type { LineStatistics } from '@/lib/models/separable'
import { tanh } from '@/lib/numerics/tanh'

/** Places x with their weights: Σ counts g(x) and Σ sums g(x) stand for sums over data. */
export type WeightedPlaces = {
  readonly nodes: Float64Array
  readonly counts: Float64Array
  readonly sums: Float64Array
}

/**
 * The sums Σ tanh(bx)² and Σ y tanh(bx) as functions of b, by interpolation: each visits every place
 * some hundred times, however many b are asked for.
 *
 * Both are analytic but for poles on the imaginary axis, at b = iπ(k + ½)/x. So |b| is cut at X⁻¹, with
 * X = max |x|, and at its doublings: on each piece the poles lie outside a Bernstein ellipse of size
 * 3 + √8, and the polynomial in 17 Chebyshev points errs by about (3 + √8)⁻¹⁶ = 6·10⁻¹³ of the largest
 * value. A piece is filled when it is first asked for.
 */
export function tanhSums(
  { nodes, counts, sums }: WeightedPlaces,
  residualSquares: number,
): (rest: readonly number[]) => LineStatistics {
  const first = 1 / nodes.reduce((most, x) => Math.max(most, Math.abs(x)), LEAST_REACH)
  const pieces: Piece[] = []

  const fill = (index: number): Piece => {
    const [low, high] = index === 0 ? [0, first] : [first * 2 ** (index - 1), first * 2 ** index]
    const [centre, half] = [0.5 * (low + high), 0.5 * (high - low)]
    const squares = new Float64Array(POINTS.length)
    const products = new Float64Array(POINTS.length)
    for (const [k, point] of POINTS.entries()) {
      const b = centre + half * point
      let [square, product] = [0, 0]
      for (let j = 0; j < nodes.length; j++) {
        const feature = tanh(b * nodes[j]!)
        square += counts[j]! * feature * feature
        product += sums[j]! * feature
      }
      squares[k] = square
      products[k] = product
    }
    return { centre, half, squares, products }
  }

  return ([b = 0]) => {
    const size = Math.abs(b)
    const index = size <= first ? 0 : Math.ceil(Math.log2(size / first))
    const piece = (pieces[index] ??= fill(index))
    const place = (size - piece.centre) / piece.half
    let [over, square, product] = [0, 0, 0]
    for (let k = 0; k < POINTS.length; k++) {
      const distance = place - POINTS[k]!
      if (distance === 0)
        return {
          featureSquares: piece.squares[k]!,
          featureResiduals: Math.sign(b) * piece.products[k]!,
          residualSquares,
        }
      const weight = BARYCENTRIC[k]! / distance
      over += weight
      square += weight * piece.squares[k]!
      product += weight * piece.products[k]!
    }
    return {
      featureSquares: square / over,
      featureResiduals: (Math.sign(b) * product) / over,
      residualSquares,
    }
  }
}

type Piece = {
  readonly centre: number
  readonly half: number
  readonly squares: Float64Array
  readonly products: Float64Array
}

/** The first piece ends at b = 1000 at the latest. */
const LEAST_REACH = 1e-3

const DEGREE = 16
const POINTS = Float64Array.from({ length: DEGREE + 1 }, (_, k) => Math.cos((Math.PI * k) / DEGREE))
/** Of the Chebyshev points of the second kind: signs that alternate, and half of it at the ends. */
const BARYCENTRIC = POINTS.map((_, k) => (k % 2 ? -1 : 1) * (k === 0 || k === DEGREE ? 0.5 : 1))
