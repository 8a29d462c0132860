/**
 * A polynomial in variables y₁, …, y_r by its dense array of integer coefficients, row-major with
 * shape (degree₁ + 1, …, degree_r + 1).
 */
export type CubePolynomial = {
  readonly degrees: readonly number[]
  readonly coefficients: readonly bigint[]
}

/** The coefficients in the Bernstein basis of [0, 1]^r, each times its positive binomials: signs only. */
export function bernsteinCoefficients(polynomial: CubePolynomial): readonly bigint[] {
  return polynomial.degrees.reduce(
    (current, _, axis) =>
      shifted(
        alongAxis(current, axis, (line) => line.toReversed()),
        axis,
      ),
    polynomial,
  ).coefficients
}

/** The two halves of the unit cube along an axis, each scaled back to the unit cube (times 2^degree). */
export function halves(polynomial: CubePolynomial, axis: number): readonly CubePolynomial[] {
  const degree = BigInt(polynomial.degrees[axis]!)
  const lower = alongAxis(polynomial, axis, (line) => line.map((c, j) => c << (degree - BigInt(j))))
  return [lower, shifted(lower, axis)]
}

/** Values at the corners of the cube, the origin first. */
export function cornerValues(polynomial: CubePolynomial): readonly bigint[] {
  let values = polynomial.coefficients
  for (const degree of polynomial.degrees.toReversed()) {
    const next: bigint[] = []
    for (let i = 0; i < values.length; i += degree + 1)
      next.push(
        values[i]!,
        values.slice(i, i + degree + 1).reduce((a, b) => a + b, 0n),
      )
    // The last axis is contracted to its two corners and moved to the front.
    const rows = next.length / 2
    values = [
      ...Array.from({ length: rows }, (_, i) => next[2 * i]!),
      ...Array.from({ length: rows }, (_, i) => next[2 * i + 1]!),
    ]
  }
  return values
}

/** p(…, y + 1, …): a Taylor shift along one axis by repeated addition. */
function shifted(polynomial: CubePolynomial, axis: number): CubePolynomial {
  return alongAxis(polynomial, axis, (line) => {
    const out = [...line]
    for (let i = 0; i < out.length - 1; i++)
      for (let j = out.length - 2; j >= i; j--) out[j] = out[j]! + out[j + 1]!
    return out
  })
}

function alongAxis(
  polynomial: CubePolynomial,
  axis: number,
  change: (line: readonly bigint[]) => readonly bigint[],
): CubePolynomial {
  const { degrees, coefficients } = polynomial
  const size = degrees[axis]! + 1
  const stride = degrees.slice(axis + 1).reduce((product, d) => product * (d + 1), 1)
  const out = [...coefficients]
  for (let start = 0; start < out.length; start++) {
    if (Math.floor(start / stride) % size !== 0) continue
    const line = Array.from({ length: size }, (_, j) => coefficients[start + j * stride]!)
    change(line).forEach((value, j) => (out[start + j * stride] = value))
  }
  return { degrees, coefficients: out }
}
