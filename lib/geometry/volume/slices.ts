import { powerProduct } from '@/lib/geometry/factors/powers'
import {
  addPolynomials,
  constantPolynomial,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { coefficientsInLast, evaluatorOf } from './evaluator'
import { realRoots } from './slice-roots'

/** The sublevel sets of a polynomial in two variables on the lines x = const. */
export type Slices = {
  /** The squarefree polynomial with the zeros of K. */
  readonly radical: Polynomial
  /** The part of [low, high] on which K(x, ·) < ε. */
  readonly below: (
    x: number,
    ys: readonly [number, number],
    epsilon: number,
  ) => readonly (readonly [number, number])[]
  /** The shape of that part: a text that stays the same while it moves smoothly with x. */
  readonly shape: (x: number, ys: readonly [number, number], epsilon: number) => string
}

/** The slices of K: between the zeros of its factors and its turning points in y, K is monotone. */
export function slicesOf(K: Polynomial): Slices {
  const product = powerProduct(K)
  const y = K.variables[1]!
  const one = constantPolynomial(K.variables, 1n)
  const coordinates = K.variables.flatMap((name, i) =>
    product && product.monomial[i]! > 0
      ? [{ polynomial: variablePolynomial(K.variables, name), power: product.monomial[i]! }]
      : [],
  )
  const parts = [...coordinates, ...(product?.factors ?? [{ polynomial: K, power: 1 }])]
  const radical = parts.map((part) => part.polynomial).reduce(multiplyPolynomials, one)
  // Σ kⱼ fⱼ' ∏ fᵢ: the radical times the logarithmic derivative of K.
  const turning = parts
    .map(({ polynomial: f, power }, j) =>
      parts
        .filter((_, i) => i !== j)
        .map((part) => part.polynomial)
        .reduce(multiplyPolynomials, scalePolynomial(derivativePolynomial(f, y), BigInt(power))),
    )
    .reduce(addPolynomials, constantPolynomial(K.variables, 0n))
  const rows = [...parts.map((part) => part.polynomial), turning]
    .filter((p) => p.terms.some((term) => term.exponents[1]! > 0))
    .map((p) => coefficientsInLast(p).map((c) => (c.terms.length > 0 ? evaluatorOf(c) : () => 0)))
  const value = evaluatorOf(K)
  /** The places between which K(x, ·) is monotone, and where of them it is below ε. */
  const stopsAt = (x: number, [low, high]: readonly [number, number], epsilon: number) => {
    const stops = new Set([low, high])
    for (const row of rows)
      for (const root of realRoots(
        row.map((c) => c([x])),
        low,
        high,
      ))
        stops.add(root)
    const sorted = [...stops].toSorted((a, b) => a - b)
    const point = [x, 0]
    const at = (t: number) => {
      point[1] = t
      return value(point)
    }
    return { sorted, at, isBelow: sorted.map((t) => at(t) < epsilon) }
  }
  return {
    radical,
    shape: (x, ys, epsilon) => shapeOf(stopsAt(x, ys, epsilon).isBelow),
    below: (x, ys, epsilon) => {
      const { sorted, at, isBelow } = stopsAt(x, ys, epsilon)
      return sorted
        .slice(1)
        .flatMap((right, i) =>
          belowOnMonotone(at, [sorted[i]!, right], [isBelow[i]!, isBelow[i + 1]!], epsilon),
        )
    },
  }
}

/** In and out by turns: places that change nothing, such as roots made by rounding, leave no trace. */
function shapeOf(isBelow: readonly boolean[]): string {
  return isBelow
    .filter((is, i) => i === 0 || is !== isBelow[i - 1])
    .map(Number)
    .join('')
}

/** The part of an interval on which a monotone function is below ε. */
function belowOnMonotone(
  at: (t: number) => number,
  [left, right]: readonly [number, number],
  [isLeft, isRight]: readonly [boolean, boolean],
  epsilon: number,
): readonly (readonly [number, number])[] {
  if (isLeft && isRight) return [[left, right]]
  if (!isLeft && !isRight) return []
  return isLeft
    ? [[left, left + reach((t) => at(left + t) / epsilon, right - left)]]
    : [[right - reach((t) => at(right - t) / epsilon, right - left), right]]
}

/**
 * How far from 0 a growing ratio stays below 1: bisection in the logarithm of the distance, with false
 * position (Illinois) between logarithms, since the ratio is nearly a power of the distance.
 */
function reach(ratio: (t: number) => number, farthest: number): number {
  let [outside, high] = [Math.log(farthest), Math.log(ratio(farthest))]
  let [inside, low] = [outside - 3, 0]
  for (; inside > -690; inside -= 3) {
    low = Math.log(ratio(Math.exp(inside)))
    if (low < 0) break
    ;[outside, high] = [inside, low]
  }
  for (let i = 0; i < 60 && outside - inside > 1e-9; i++) {
    const guess = inside + ((outside - inside) * -low) / (high - low)
    const isUsable = i % 4 !== 3 && guess > inside && guess < outside
    const middle = isUsable ? guess : (inside + outside) / 2
    const value = Math.log(ratio(Math.exp(middle)))
    if (Math.abs(value) < 1e-10) return Math.exp(middle)
    if (value < 0) {
      ;[inside, low] = [middle, value]
      if (isUsable) high /= 2
    } else {
      ;[outside, high] = [middle, value]
      if (isUsable) low /= 2
    }
  }
  return Math.exp((inside + outside) / 2)
}
