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
 * logarithm of the distance to the nearest x where the slices change their shape: at the critical
 * abscissae of the zero set, and where K = ε appears, ends or leaves the box. Good to five digits at the
 * least while ε > 10⁻²⁴, and the error stated is not below the true one.
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
  const weight = (x: number) => (hx === 0 ? 1 : Math.abs(x) ** hx)
  return (epsilon) => {
    const length = (x: number): number => {
      const intervals = slices.below(x, ys, epsilon)
      let sum = 0
      for (const [low, high] of intervals) sum += powerMass(low, high, hy)
      return sum * weight(x)
    }
    /** What the places of the ends in double precision leave open. */
    const rounding = (x: number): number => {
      let sum = 0
      for (const end of slices.below(x, ys, epsilon).flat())
        if (!ys.includes(end)) sum += ULP * Math.abs(end) ** (hy + 1)
      return sum * weight(x)
    }
    const shape = (x: number) => slices.shape(x, ys, epsilon)
    const ends = [
      ...cuts,
      ...cuts.slice(1).flatMap((right, i) => changesOf(shape, cuts[i]!, right, epsilon)),
    ].toSorted((a, b) => a - b)
    let [value, error] = [0, 0]
    for (const { from, width, sign } of halvesOf(ends)) {
      const middle = from + sign * width
      if (length(middle) === 0) continue
      const lowest = lowestOf(width, epsilon)
      const f = (s: number) => length(from + sign * Math.exp(s)) * Math.exp(s)
      const top = Math.log(width)
      const tops = [top - 20, top - 8, top - 3].filter((s) => s > lowest)
      const part = integrateAdaptively(f, lowest, top, tops, TOLERANCE, MOST_PIECES)
      const left = f(lowest)
      value += part.value + left
      error += part.error + left + width * rounding(middle) + ULP * Math.abs(from) * length(middle)
    }
    return { value: value / mass, error: error / mass + ROUNDING * (value / mass) }
  }
}

/** The relative error of the ends of the slices, and of their sums. */
const ROUNDING = 1e-9

/** Four times the distance of neighbouring doubles, relative. */
const ULP = 2 ** -50

/** Of each piece: the slices are smooth on it. */
const [TOLERANCE, MOST_PIECES] = [3e-6, 16]

/** How near to an end, in the logarithm of the distance, the integral is taken. */
function lowestOf(width: number, epsilon: number): number {
  return Math.min(Math.log(width) - 25, Math.log(epsilon) - 12)
}

/** The x between two cuts where the slices change their shape, found from both ends. */
function changesOf(
  shape: (x: number) => string,
  low: number,
  high: number,
  epsilon: number,
): readonly number[] {
  return halvesOf([low, high]).flatMap(({ from, width, sign }) => {
    const [first, last] = [lowestOf(width, epsilon), Math.log(width)]
    const at = (s: number) => from + sign * Math.exp(s)
    const places = Array.from({ length: SCAN + 1 }, (_, k) => first + ((last - first) * k) / SCAN)
    const shapes = places.map((s) => shape(at(s)))
    return places.slice(1).flatMap((right, k) => {
      if (shapes[k] === shapes[k + 1]) return []
      let [near, far] = [places[k]!, right]
      while (far - near > 1e-10 * Math.abs(near)) {
        const middle = (near + far) / 2
        if (middle === near || middle === far) break
        if (shape(at(middle)) === shapes[k]) near = middle
        else far = middle
      }
      return [at((near + far) / 2)]
    })
  })
}

/** Places along each half where the shape is looked at. */
const SCAN = 40

/** Each piece between neighbouring ends, in two halves that are seen from those ends. */
function halvesOf(ends: readonly number[]) {
  return ends.slice(1).flatMap((right, i) => {
    const left = ends[i]!
    const width = (right - left) / 2
    return width > 0
      ? [
          { from: left, width, sign: 1 },
          { from: right, width, sign: -1 },
        ]
      : []
  })
}

/** The ends of the range of x, and the critical abscissae between. */
function cutsOf(radical: Polynomial, [low, high]: readonly [number, number]): readonly number[] {
  const inner = [0, ...criticalAbscissae(radical)].filter((x) => x > low && x < high)
  return [low, ...inner.toSorted((a, b) => a - b), high].filter(
    (x, i, all) => i === 0 || x - all[i - 1]! > 1e-13,
  )
}

/** ∫ |t|^h dt over an interval. */
export function powerMass(low: number, high: number, h: number): number {
  if (h === 0) return high - low
  const upTo = (t: number) => (Math.sign(t) * Math.abs(t) ** (h + 1)) / (h + 1)
  return upTo(high) - upTo(low)
}
