/** A quadratic loss and the settings of a sampler on it. */
export type QuadraticRun = {
  /** Eigenvalues h_i of the Hessian of L at w*, nats per datum and w², each ≥ 0. */
  readonly curvatures: readonly number[]
  readonly nBeta: number
  /** γ ≥ 0. */
  readonly localization: number
  /** ε of SGLD with full gradients; 0 for a sampler without bias. */
  readonly stepSize: number
}

/**
 * What λ̂ tends to, with ever more draws, for a quadratic loss and a flat prior:
 * ½ Σ nβ h_i / (κ_i (1 − ε κ_i / 4)) with κ_i = nβ h_i + γ. The localisation lowers it (to 0 as γ
 * grows), the step of SGLD raises it.
 *
 * @returns ∞ when ε κ_i ≥ 4 for some i with h_i > 0: the chain then has no stationary state
 * @throws RangeError when nβ is not positive, or a curvature, γ or ε is negative
 * @example
 * expectedLlc({ curvatures: [1], nBeta: 145, localization: 1, stepSize: 0.01 }) // 0.782
 */
export function expectedLlc({ curvatures, nBeta, localization, stepSize }: QuadraticRun): number {
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  if (!(localization >= 0))
    throw new RangeError(`localization must be non-negative, got ${localization}`)
  if (!(stepSize >= 0)) throw new RangeError(`stepSize must be non-negative, got ${stepSize}`)
  return curvatures.reduce((sum, curvature) => {
    if (!(curvature >= 0)) throw new RangeError(`curvatures must be non-negative, got ${curvature}`)
    if (curvature === 0) return sum
    const kappa = nBeta * curvature + localization
    const damping = 1 - (stepSize * kappa) / 4
    return sum + (damping > 0 ? (0.5 * nBeta * curvature) / (kappa * damping) : Infinity)
  }, 0)
}
