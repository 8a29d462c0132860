/**
 * The polynomial that interpolates a smooth function on an interval, in the Chebyshev points of the
 * second kind, of the lowest degree 8, 16, 32 or 64 at which its Chebyshev coefficients have fallen
 * below a tolerance; `undefined` when they have not at degree 64.
 *
 * @param evaluate the values of the function at points; called again only for points that are new
 * @param tolerance absolute: about the error of the interpolant anywhere on the interval
 * @example
 * const exponential = chebyshevInterpolant((s) => s.map(Math.exp), 0, 1, 1e-12)!
 * exponential(0.5) // Math.exp(0.5) to twelve digits
 */
export function chebyshevInterpolant(
  evaluate: (points: Float64Array) => Float64Array,
  lo: number,
  hi: number,
  tolerance: number,
): ((point: number) => number) | undefined {
  const [centre, half] = [0.5 * (lo + hi), 0.5 * (hi - lo)]
  const pointsOf = (indices: readonly number[], degree: number) =>
    Float64Array.from(indices, (k) => centre + half * Math.cos((Math.PI * k) / degree))
  let degree = LOWEST
  let values = evaluate(pointsOf([...Array(degree + 1).keys()], degree))
  for (;;) {
    const coefficients = coefficientsOf(values)
    const tail = coefficients.subarray(-3).reduce((most, c) => Math.max(most, Math.abs(c)), 0)
    if (tail < tolerance) return (point) => clenshaw(coefficients, (point - centre) / half)
    if (degree === HIGHEST) return undefined
    // The points of degree N are every second one of degree 2N.
    degree *= 2
    const odd = [...Array(degree / 2).keys()].map((k) => 2 * k + 1)
    const fresh = evaluate(pointsOf(odd, degree))
    const coarser = values
    values = Float64Array.from({ length: degree + 1 }, (_, k) =>
      k % 2 ? fresh[k >> 1]! : coarser[k >> 1]!,
    )
  }
}

const LOWEST = 8
const HIGHEST = 64

/** Coefficients c with p = Σ c_j T_j, from the values at cos(πk/N), k = 0, …, N. */
function coefficientsOf(values: Float64Array): Float64Array {
  const n = values.length - 1
  const cosines = Float64Array.from({ length: 2 * n }, (_, k) => Math.cos((Math.PI * k) / n))
  return Float64Array.from({ length: n + 1 }, (_, j) => {
    let sum = 0.5 * (values[0]! + (j % 2 ? -1 : 1) * values[n]!)
    for (let k = 1; k < n; k++) sum += values[k]! * cosines[(j * k) % (2 * n)]!
    return (j === 0 || j === n ? 1 : 2) * (sum / n)
  })
}

/** Σ c_j T_j(x), by Clenshaw's recurrence. */
function clenshaw(coefficients: Float64Array, x: number): number {
  let [ahead, current] = [0, 0]
  for (let j = coefficients.length - 1; j > 0; j--) {
    const next = 2 * x * current - ahead + coefficients[j]!
    ahead = current
    current = next
  }
  return x * current - ahead + coefficients[0]!
}
