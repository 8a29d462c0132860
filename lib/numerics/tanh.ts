/**
 * The hyperbolic tangent, with a relative error below 4.5·10⁻¹⁶: a rational function for |x| < 0.625
 * (the same number in every engine), and beyond 1 − 2/(e^{2x} + 1), which engines inline where
 * `Math.tanh` is a call.
 *
 * Coefficients: the Cephes mathematical library (Moshier), tanh.
 *
 * @example
 * tanh(0.5) // 0.46211715726000973
 */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size < 0.625) {
    const s = x * x
    const numerator = (-0.9643991794250523 * s - 99.28772310019185) * s - 1614.6876844170845
    const denominator = ((s + 112.81167849163293) * s + 2235.4883906010045) * s + 4844.063053251255
    return x * (1 + (s * numerator) / denominator)
  }
  if (size > 22) return Math.sign(x)
  const value = 1 - 2 / (Math.exp(2 * size) + 1)
  return x < 0 ? -value : value
}
