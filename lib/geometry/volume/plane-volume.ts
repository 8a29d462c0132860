import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Box } from './box'
import { criticalAbscissae } from './abscissae'
import { integrateAdaptively } from './adaptive-integral'
import { slicesOf } from './slices'

/** A volume with its estimated error, both as fractions of the mass of the prior on the box. */
export type Volume = { readonly value: number; readonly error: number }

/**
 * V(ε), the part of the box (under the prior ∏ |wᵢ|^(hᵢ)) on which K < ε, for K in two variables: the
 * length of each slice x = const from the roots of K = ε in y, integrated over x adaptively in the
 * logarithm of the distance to the nearest x where the slices change their shape. Good to about six
 * digits while ε > 10⁻²⁴.
 *
 * @param prior the hᵢ > −1
 * @returns the function ε ↦ V(ε)
 */
export function planeVolume(
  K: Polynomial,
  box: Box,
  prior: readonly number[],
): (epsilon: number) => Volume {
  const [xs, ys] = [box[0]!, box[1]!]
  const [hx, hy] = [prior[0]!, prior[1]!]
  const slices = slicesOf(K)
  const cuts = cutsOf(slices.radical, xs)
  const mass = powerMass(xs[0], xs[1], hx) * powerMass(ys[0], ys[1], hy)
  return (epsilon) => {
    const length = (x: number): number => {
      const intervals = slices.below(x, ys, epsilon)
      let sum = 0
      for (const [low, high] of intervals) sum += powerMass(low, high, hy)
      return sum * (hx === 0 ? 1 : Math.abs(x) ** hx)
    }
    let [value, error] = [0, 0]
    for (const { from, length: width, sign } of cuts) {
      const lowest = Math.log(Math.min(width, epsilon)) - 12
      const part = integrateAdaptively(
        (s) => length(from + sign * Math.exp(s)) * Math.exp(s),
        lowest,
        Math.log(width),
      )
      value += part.value
      error += part.error
    }
    return { value: value / mass, error: error / mass }
  }
}

/** The range of x cut at the critical abscissae and in the middles between, each piece from its end. */
function cutsOf(radical: Polynomial, [low, high]: readonly [number, number]) {
  const inner = [0, ...criticalAbscissae(radical)].filter((x) => x > low && x < high)
  const ends = [low, ...inner.toSorted((a, b) => a - b), high].filter(
    (x, i, all) => i === 0 || x - all[i - 1]! > 1e-13,
  )
  return ends.slice(1).flatMap((right, i) => {
    const left = ends[i]!
    const half = (right - left) / 2
    return [
      { from: left, length: half, sign: 1 },
      { from: right, length: half, sign: -1 },
    ]
  })
}

/** ∫ |t|^h dt over an interval. */
export function powerMass(low: number, high: number, h: number): number {
  if (h === 0) return high - low
  const upTo = (t: number) => (Math.sign(t) * Math.abs(t) ** (h + 1)) / (h + 1)
  return upTo(high) - upTo(low)
}
