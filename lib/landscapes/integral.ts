/** ∫ e^(−tK) φ and ∫ tK e^(−tK) φ over some coordinates, with their errors. */
export type Integral = {
  mass: number
  energy: number
  massError: number
  energyError: number
}

/** The integral over nothing, to add to. */
export function nothing(): Integral {
  return { mass: 0, energy: 0, massError: 0, energyError: 0 }
}

/** The sum of two integrals; errors add. */
export function added(a: Integral, b: Integral): Integral {
  return {
    mass: a.mass + b.mass,
    energy: a.energy + b.energy,
    massError: a.massError + b.massError,
    energyError: a.energyError + b.energyError,
  }
}

/**
 * QUADPACK's estimate of the error of the Kronrod rule from its distance to the Gauss rule, for a
 * positive integrand [@piessens1983].
 */
export function ruleError(kronrod: number, gauss: number): number {
  if (kronrod === 0) return 0
  const gap = Math.abs(kronrod - gauss) / kronrod
  return kronrod * Math.max(ROUNDING, Math.min(1, (200 * gap) ** 1.5))
}

const ROUNDING = 1e-15
