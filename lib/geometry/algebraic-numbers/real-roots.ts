import { type FieldPolynomial, trimmedOver, withoutContent } from './field-polynomial'
import { add, scale } from './integer-polynomial'
import {
  type DyadicInterval,
  type FieldElement,
  magnitude,
  type RealField,
  signOf,
} from './real-field'

/**
 * Disjoint intervals in ascending order that contain one real root each, and together all the real
 * roots of a squarefree polynomial over a real field. Open intervals whose ends are no roots, or single
 * dyadic numbers. Bisection by Descartes' rule of signs (Vincent, Collins and Akritas).
 */
export function isolateRealRoots(field: RealField, p: FieldPolynomial): readonly DyadicInterval[] {
  if (p.length < 2) return []
  const hasZero = p[0]!.length === 0
  const rest = hasZero ? p.slice(1) : p
  const mirrored = rest.map((c, i) => (i % 2 === 1 ? scale(c, -1n) : c))
  const roots = [
    ...positiveRoots(field, mirrored)
      .map(({ low, high, bits }) => ({ low: -high, high: -low, bits }))
      .toReversed(),
    ...(hasZero ? [{ low: 0n, high: 0n, bits: 0 }] : []),
    ...positiveRoots(field, rest),
  ]
  return hasZero ? roots.map((root) => withFreeEnds(field, p, root)) : roots
}

/** The sign of p at numerator / 2^bits. */
export function signAtDyadic(
  field: RealField,
  p: FieldPolynomial,
  numerator: bigint,
  bits: number,
): -1 | 0 | 1 {
  return signAtRational(field, p, numerator, 1n << BigInt(bits))
}

/** The sign of p at numerator / denominator, for denominator > 0. */
export function signAtRational(
  field: RealField,
  p: FieldPolynomial,
  numerator: bigint,
  denominator: bigint,
): -1 | 0 | 1 {
  let value: FieldElement = []
  let power = 1n
  for (let i = p.length - 1; i >= 0; i--) {
    value = add(scale(value, numerator), scale(p[i]!, power))
    power *= denominator
  }
  return signOf(field, value)
}

/** An isolating interval of a root of p made narrower than 2^−bits. */
export function refineRealRoot(
  field: RealField,
  p: FieldPolynomial,
  root: DyadicInterval,
  bits: number,
): DyadicInterval {
  let current = root
  const left = root.low === root.high ? 0 : signAtDyadic(field, p, root.low, root.bits)
  while (current.low !== current.high && !isNarrow(current, bits)) {
    const [low, high] = [current.low * 2n, current.high * 2n]
    const scaleBits = current.bits + 1
    const middle = current.low + current.high
    const sign = signAtDyadic(field, p, middle, scaleBits)
    if (sign === 0) return { low: middle, high: middle, bits: scaleBits }
    current =
      sign === left
        ? { low: middle, high, bits: scaleBits }
        : { low, high: middle, bits: scaleBits }
  }
  return current
}

/** Whether a root of p is less than (−1), equal to (0) or greater than (1) a rational number. */
export function compareRoot(
  field: RealField,
  p: FieldPolynomial,
  root: DyadicInterval,
  numerator: bigint,
  denominator: bigint,
): -1 | 0 | 1 {
  const at = (n: bigint, bits: number): bigint => n * denominator - (numerator << BigInt(bits))
  const [left, right] = [at(root.low, root.bits), at(root.high, root.bits)]
  if (root.low === root.high) return left < 0n ? -1 : left > 0n ? 1 : 0
  if (right <= 0n) return -1
  if (left >= 0n) return 1
  const sign = signAtRational(field, p, numerator, denominator)
  if (sign === 0) return 0
  return sign === signAtDyadic(field, p, root.low, root.bits) ? 1 : -1
}

function isNarrow({ low, high, bits }: DyadicInterval, target: number): boolean {
  const width = high - low
  return bits >= target
    ? width <= 1n << BigInt(bits - target)
    : width << BigInt(target - bits) <= 1n
}

/** The roots in (0, ∞): those of p(2^k x) in (0, 1), with 2^k beyond Lagrange's and Fujiwara's bound. */
function positiveRoots(field: RealField, p: FieldPolynomial): readonly DyadicInterval[] {
  if (variations(field, p) === 0) return []
  const degree = p.length - 1
  const { lower } = magnitude(field, p[degree]!)
  const k = Math.max(
    ...p.slice(0, degree).flatMap((c, i) => {
      if (c.length === 0) return []
      return [1 + Math.ceil((magnitude(field, c).upper - lower) / (degree - i))]
    }),
  )
  const scaled = p.map((c, i) => scale(c, 1n << BigInt(k >= 0 ? k * i : -k * (degree - i))))
  return rootsInUnit(field, withoutContent(scaled)).map(({ low, high, bits }) =>
    k >= bits
      ? { low: low << BigInt(k - bits), high: high << BigInt(k - bits), bits: 0 }
      : { low, high, bits: bits - k },
  )
}

function rootsInUnit(field: RealField, p: FieldPolynomial): readonly DyadicInterval[] {
  const found: DyadicInterval[] = []
  const search = (q: FieldPolynomial, position: bigint, bits: number): void => {
    const count = variations(field, shiftByOne(q.toReversed()))
    if (count === 0) return
    if (count === 1) {
      found.push({ low: position, high: position + 1n, bits })
      return
    }
    const degree = q.length - 1
    const left = withoutContent(q.map((c, i) => scale(c, 1n << BigInt(degree - i))))
    const right = shiftByOne(left)
    search(left, 2n * position, bits + 1)
    if (right[0]!.length > 0) search(right, 2n * position + 1n, bits + 1)
    else {
      found.push({ low: 2n * position + 1n, high: 2n * position + 1n, bits: bits + 1 })
      search(right.slice(1), 2n * position + 1n, bits + 1)
    }
  }
  search(p, 0n, 0)
  return found.map((root) => withFreeEnds(field, p, root))
}

/** Moves the ends of an interval inwards off the roots of p that neighbours may have there. */
function withFreeEnds(field: RealField, p: FieldPolynomial, root: DyadicInterval): DyadicInterval {
  let { low, high, bits } = root
  if (low === high) return root
  const lowIsRoot = signAtDyadic(field, p, low, bits) === 0
  const highIsRoot = signAtDyadic(field, p, high, bits) === 0
  if (!lowIsRoot && !highIsRoot) return root
  // p has one root inside: the sign just right of `low` is that of p′ there when p vanishes at `low`.
  const inner = derivativeSign(field, p, low, bits) * (lowIsRoot ? 1 : 0)
  const start = lowIsRoot ? inner : signAtDyadic(field, p, low, bits)
  let [freeLow, freeHigh] = [!lowIsRoot, !highIsRoot]
  while (!freeLow || !freeHigh) {
    const middle = low + high
    const sign = signAtDyadic(field, p, middle, bits + 1)
    if (sign === 0) return { low: middle, high: middle, bits: bits + 1 }
    if (sign === start) [low, high, bits, freeLow] = [middle, 2n * high, bits + 1, true]
    else [low, high, bits, freeHigh] = [2n * low, middle, bits + 1, true]
  }
  return { low, high, bits }
}

function derivativeSign(field: RealField, p: FieldPolynomial, at: bigint, bits: number): number {
  const slope = trimmedOver(p.slice(1).map((c, i) => scale(c, BigInt(i + 1))))
  return signAtDyadic(field, slope, at, bits)
}

/** p(x + 1), by Horner's triangle. */
function shiftByOne(p: FieldPolynomial): FieldPolynomial {
  const shifted = [...p]
  for (let i = 0; i < shifted.length; i++)
    for (let j = shifted.length - 2; j >= i; j--) shifted[j] = add(shifted[j]!, shifted[j + 1]!)
  return shifted
}

/** The number of sign changes in the coefficients, zeros left out. */
function variations(field: RealField, p: FieldPolynomial): number {
  let [count, last] = [0, 0]
  for (const c of p) {
    const sign = signOf(field, c)
    if (sign !== 0 && last !== 0 && sign !== last) count++
    if (sign !== 0) last = sign
  }
  return count
}
