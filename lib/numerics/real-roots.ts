/**
 * The real roots of a polynomial in the open interval (low, high) at which it changes sign, in
 * increasing order, to the last digits of a double. Between neighbouring roots of the derivative the
 * polynomial is monotone, so each sign change there holds one root; roots of even multiplicity, where
 * it only touches zero, may be missed.
 *
 * @param coefficients constant first
 * @throws RangeError when a coefficient or an end of the interval is not finite
 * @example
 * realRoots([-2, 0, 1], 0, 2) // [Math.SQRT2]
 */
export function realRoots(
  coefficients: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  if (!(Number.isFinite(low) && Number.isFinite(high)))
    throw new RangeError(`interval must be finite, got [${low}, ${high}]`)
  const bad = coefficients.find((coefficient) => !Number.isFinite(coefficient))
  if (bad !== undefined) throw new RangeError(`coefficients must be finite, got ${bad}`)
  return rootsBetween(coefficients.slice(0, effectiveLength(coefficients)), low, high)
}

function effectiveLength(coefficients: readonly number[]): number {
  return coefficients.findLastIndex((coefficient) => coefficient !== 0) + 1
}

function rootsBetween(coefficients: readonly number[], low: number, high: number): number[] {
  if (coefficients.length <= 1) return []
  if (coefficients.length <= 3) return quadraticRoots(coefficients, low, high)
  const slope = coefficients.slice(1).map((coefficient, i) => coefficient * (i + 1))
  const ends = [low, ...rootsBetween(slope, low, high), high]
  const roots: number[] = []
  for (let i = 1; i < ends.length; i++) {
    const root = rootInMonotonePiece(coefficients, slope, ends[i - 1]!, ends[i]!)
    if (root > low && root < high && root !== roots.at(-1)) roots.push(root)
  }
  return roots
}

/** By the formula that adds numbers of one sign only; for degree 1 too. */
function quadraticRoots(coefficients: readonly number[], low: number, high: number): number[] {
  const [c = 0, b = 0, a = 0] = coefficients
  const discriminant = b * b - 4 * a * c
  if (!(discriminant > 0)) return []
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  const roots = a === 0 ? [-c / b] : [q / a, c / q]
  return roots.filter((root) => root > low && root < high).toSorted((x, y) => x - y)
}

/** Newton's method, kept inside a shrinking bracket; NaN when there is no sign change. */
function rootInMonotonePiece(
  coefficients: readonly number[],
  slope: readonly number[],
  from: number,
  to: number,
): number {
  let [a, b] = [from, to]
  const startSign = Math.sign(valueAt(coefficients, a))
  const endSign = Math.sign(valueAt(coefficients, b))
  if (startSign === 0) return a
  if (endSign === 0) return b
  if (startSign === endSign) return NaN
  let x = (a + b) / 2
  for (let i = 0; i < 200; i++) {
    const value = valueAt(coefficients, x)
    if (value === 0) return x
    if (Math.sign(value) === startSign) a = x
    else b = x
    const newton = x - value / valueAt(slope, x)
    const next = i % 3 < 2 && newton > a && newton < b ? newton : (a + b) / 2
    if (next === x || next === a || next === b) return x
    if (Math.abs(next - x) <= 1e-16 * Math.abs(x)) return next
    x = next
  }
  return x
}

/** Horner's rule. */
function valueAt(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!
  return value
}
