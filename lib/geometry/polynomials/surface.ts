import type { Polynomial } from './polynomial'

/**
 * The values of a polynomial in two variables on a grid, in double precision: for each row the
 * coefficients in the first variable are collected once (Horner in the second), then each point is one
 * Horner scheme of the first variable's degree, made up to the next multiple of eight.
 *
 * @param xs positions of the columns, for the first variable
 * @param ys positions of the rows, for the second variable
 * @returns values, row-major (row, column), of shape (ys.length, xs.length)
 * @throws RangeError when the polynomial is not in two variables
 * @example
 * polynomialSurface(polynomialOf('x^2*y^2'), Float64Array.of(-1, 0, 1), Float64Array.of(2))
 */
export function polynomialSurface(p: Polynomial, xs: Float64Array, ys: Float64Array): Float64Array {
  if (p.variables.length !== 2)
    throw new RangeError(`polynomial must be in 2 variables, got ${p.variables.length}`)
  const [degreeX, degreeY] = [0, 1].map((i) => Math.max(0, ...p.terms.map((t) => t.exponents[i]!)))
  const width = degreeY! + 1
  const coefficients = new Float64Array((degreeX! + 1) * width)
  for (const { exponents, coefficient } of p.terms)
    coefficients[exponents[0]! * width + exponents[1]!] =
      Number(coefficient) / Number(p.denominator)

  const blocks = Math.max(1, Math.ceil(degreeX! / BLOCK))
  const inner = new Float64Array(BLOCK * blocks + 1)
  const values = new Float64Array(xs.length * ys.length)
  for (let row = 0; row < ys.length; row++) {
    collect(coefficients, width, ys[row]!, inner)
    highest(inner, BLOCK * (blocks - 1), xs, values, row * xs.length)
    for (let from = BLOCK * (blocks - 2); from >= 0; from -= BLOCK)
      lower(inner, from, xs, values, row * xs.length)
  }
  return values
}

/** inner[i] = Σ_j coefficients[i · width + j] y^j, for as many i as there are rows of coefficients. */
function collect(coefficients: Float64Array, width: number, y: number, inner: Float64Array): void {
  const count = coefficients.length / width
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (let j = width - 1; j >= 0; j--) sum = sum * y + coefficients[i * width + j]!
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
