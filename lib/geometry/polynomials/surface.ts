import type { Polynomial } from './polynomial'

/**
 * The values of a polynomial in two variables on a grid, in double precision: for each row the
 * coefficients in the first variable are collected once (Horner in the second), then each point is one
 * Horner scheme of the first variable's degree.
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

  const inner = new Float64Array(degreeX! + 1)
  const values = new Float64Array(xs.length * ys.length)
  for (let row = 0; row < ys.length; row++) {
    const y = ys[row]!
    for (let i = 0; i < inner.length; i++) {
      let sum = 0
      for (let j = width - 1; j >= 0; j--) sum = sum * y + coefficients[i * width + j]!
      inner[i] = sum
    }
    hornerAlong(inner, xs, values.subarray(row * xs.length, (row + 1) * xs.length))
  }
  return values
}

/** Σ c_i x^i at each x: four points side by side, since each is a chain of dependent operations. */
function hornerAlong(coefficients: Float64Array, xs: Float64Array, values: Float64Array): void {
  const top = coefficients.length - 1
  let k = 0
  for (; k + 3 < xs.length; k += 4) {
    const [x0, x1, x2, x3] = [xs[k]!, xs[k + 1]!, xs[k + 2]!, xs[k + 3]!]
    let s0 = coefficients[top]!
    let [s1, s2, s3] = [s0, s0, s0]
    for (let i = top - 1; i >= 0; i--) {
      const c = coefficients[i]!
      s0 = s0 * x0 + c
      s1 = s1 * x1 + c
      s2 = s2 * x2 + c
      s3 = s3 * x3 + c
    }
    values[k] = s0
    values[k + 1] = s1
    values[k + 2] = s2
    values[k + 3] = s3
  }
  for (; k < xs.length; k++) {
    let sum = 0
    for (let i = top; i >= 0; i--) sum = sum * xs[k]! + coefficients[i]!
    values[k] = sum
  }
}
