import type { Polynomial } from './polynomial'

/**
 * The values of a polynomial in two variables on a grid, in double precision: for each row the
 * coefficients in the first variable are collected once (Horner in the second), then the row is swept
 * with eight coefficients at a time held in registers.
 *
 * @param xs positions of the columns, for the first variable
 * @param ys positions of the rows, for the second variable
 * @returns values, row-major (row, column), of shape (ys.length, xs.length)
 * @throws RangeError when the polynomial is not in two variables
 * @example
 * polynomialSurface(polynomialOf('x^2*y^2'), Float64Array.of(-1, 0, 1), Float64Array.of(2))
 */
export function polynomialSurface(p: Polynomial, xs: Float64Array, ys: Float64Array): Float64Array {
  const values = new Float64Array(xs.length * ys.length)
  fillSurface(p, xs, ys, values)
  return values
}

/**
 * {@link polynomialSurface} into an array that the caller keeps: fresh memory for 200² values costs as
 * much as the values do, and more when the system has to find it.
 *
 * @param values of length xs.length · ys.length, all of them overwritten
 * @throws RangeError when the polynomial is not in two variables
 * @example
 * const values = new Float64Array(3)
 * fillSurface(polynomialOf('x^2*y^2'), Float64Array.of(-1, 0, 1), Float64Array.of(2), values)
 * values // [4, 0, 4]
 */
export function fillSurface(
  p: Polynomial,
  xs: Float64Array,
  ys: Float64Array,
  values: Float64Array,
): void {
  if (p.variables.length !== 2)
    throw new RangeError(`polynomial must be in 2 variables, got ${p.variables.length}`)
  const [degreeX, degreeY] = [0, 1].map((i) => Math.max(0, ...p.terms.map((t) => t.exponents[i]!)))
  const width = degreeY! + 1
  const coefficients = new Float64Array((degreeX! + 1) * width)
  const degrees = new Int32Array(degreeX! + 1)
  for (const { exponents, coefficient } of p.terms) {
    const [i = 0, j = 0] = exponents
    coefficients[i * width + j] = Number(coefficient) / Number(p.denominator)
    degrees[i] = Math.max(degrees[i]!, j)
  }

  const blocks = Math.max(1, Math.ceil(degreeX! / BLOCK))
  const inner = new Float64Array(BLOCK * blocks + 1)
  const isMirrored = blocks === 1 && xs.every((x, k) => x === -xs[xs.length - 1 - k]!)
  for (let row = 0; row < ys.length; row++) {
    const at = row * xs.length
    collect(coefficients, width, degrees, ys[row]!, inner)
    if (isMirrored) mirrored(inner, xs, values, at)
    else highest(inner, BLOCK * (blocks - 1), xs, values, at)
    for (let from = BLOCK * (blocks - 2); from >= 0; from -= BLOCK)
      lower(inner, from, xs, values, at)
  }
}

/** inner[i] = Σ_j coefficients[i · width + j] y^j, for as many i as there are degrees: the highest j of each. */
function collect(
  coefficients: Float64Array,
  width: number,
  degrees: Int32Array,
  y: number,
  inner: Float64Array,
): void {
  for (let i = 0; i < degrees.length; i++) {
    const from = i * width
    let sum = 0
    for (let k = from + degrees[i]!; k >= from; k--) sum = sum * y + coefficients[k]!
    inner[i] = sum
  }
}

/**
 * Coefficients that are held in registers while a row is swept: the points of a row are independent, so
 * that a processor has several chains of dependent operations under way, and no loop within a point.
 */
const BLOCK = 8

/** values[at + k] = Σ c_{from + i} xs[k]^i over i ≤ 8. */
function highest(
  c: Float64Array,
  from: number,
  xs: Float64Array,
  values: Float64Array,
  at: number,
): void {
  const c0 = c[from]!
  const c1 = c[from + 1]!
  const c2 = c[from + 2]!
  const c3 = c[from + 3]!
  const c4 = c[from + 4]!
  const c5 = c[from + 5]!
  const c6 = c[from + 6]!
  const c7 = c[from + 7]!
  const c8 = c[from + 8]!
  const count = xs.length
  for (let k = 0; k < count; k++) {
    const x = xs[k]!
    const upper = (((c8 * x + c7) * x + c6) * x + c5) * x + c4
    values[at + k] = (((upper * x + c3) * x + c2) * x + c1) * x + c0
  }
}

/** values[at + k] ← values[at + k] xs[k]⁸ + Σ c_{from + i} xs[k]^i over i < 8. */
function lower(
  c: Float64Array,
  from: number,
  xs: Float64Array,
  values: Float64Array,
  at: number,
): void {
  const c0 = c[from]!
  const c1 = c[from + 1]!
  const c2 = c[from + 2]!
  const c3 = c[from + 3]!
  const c4 = c[from + 4]!
  const c5 = c[from + 5]!
  const c6 = c[from + 6]!
  const c7 = c[from + 7]!
  const count = xs.length
  for (let k = 0; k < count; k++) {
    const x = xs[k]!
    const upper = (((values[at + k]! * x + c7) * x + c6) * x + c5) * x + c4
    values[at + k] = (((upper * x + c3) * x + c2) * x + c1) * x + c0
  }
}

/** {@link highest} on an axis that is its own mirror image: even and odd powers serve x and −x. */
function mirrored(c: Float64Array, xs: Float64Array, values: Float64Array, at: number): void {
  const c0 = c[0]!
  const c1 = c[1]!
  const c2 = c[2]!
  const c3 = c[3]!
  const c4 = c[4]!
  const c5 = c[5]!
  const c6 = c[6]!
  const c7 = c[7]!
  const c8 = c[8]!
  const end = at + xs.length - 1
  for (let k = 0; k <= end - at - k; k++) {
    const x = xs[k]!
    const s = x * x
    const even = (((c8 * s + c6) * s + c4) * s + c2) * s + c0
    const odd = (((c7 * s + c5) * s + c3) * s + c1) * x
    values[end - k] = even - odd
    values[at + k] = even + odd
  }
}
