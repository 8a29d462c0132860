import { unbounded, type Target } from './target'

/** A target whose moments are known, to hold samplers to. */
export type ReferenceTarget = Target & {
  readonly name: string
  readonly start: Float64Array
  /** E[w_j], E[w_j²] and E[w_j⁴] of each coordinate. */
  readonly moments: readonly { readonly power: 1 | 2 | 4; readonly values: readonly number[] }[]
}

/** N(0, Σ) with variances 1 and 4 and correlation 0.6. */
export const correlatedNormal: ReferenceTarget = {
  name: 'a correlated normal',
  ...unbounded(2),
  ...differentiable(([a = 0, b = 0]) => {
    const [u, v] = [a, b / 2]
    const scale = 1 / (1 - 0.36)
    return {
      value: -0.5 * scale * (u * u - 1.2 * u * v + v * v),
      gradient: [-scale * (u - 0.6 * v), (-scale * (v - 0.6 * u)) / 2],
    }
  }),
  start: Float64Array.of(0.5, -1),
  moments: [
    { power: 1, values: [0, 0] },
    { power: 2, values: [1, 4] },
    { power: 4, values: [3, 48] },
  ],
}

/** The density e^(3w) on [0, 1], pressed against its upper wall, times the half normal on w ≥ 0. */
export const pressedAgainstWalls: ReferenceTarget = {
  name: 'a density pressed against walls',
  dimension: 2,
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(1, Infinity),
  ...differentiable(([a = 0, b = 0]) => ({ value: 3 * a - 0.5 * b * b, gradient: [3, -b] })),
  start: Float64Array.of(0.5, 0.5),
  moments: [
    { power: 1, values: [tiltedMoment(1), Math.sqrt(2 / Math.PI)] },
    { power: 2, values: [tiltedMoment(2), 1] },
    { power: 4, values: [tiltedMoment(4), 3] },
  ],
}

/** E[w^k] under e^(3w) on [0, 1], by the recursion of integration by parts. */
function tiltedMoment(power: number): number {
  const mass = Math.expm1(3) / 3
  const integral = (k: number): number => (k === 0 ? mass : (Math.exp(3) - k * integral(k - 1)) / 3)
  return integral(power) / mass
}

function differentiable(
  at: (position: Float64Array) => { value: number; gradient: readonly number[] },
): Pick<Target, 'logDensity' | 'logDensityAndGradient'> {
  return {
    logDensity: (position) => at(position).value,
    logDensityAndGradient: (position, gradient) => {
      const answer = at(position)
      gradient.set(answer.gradient)
      return answer.value
    },
  }
}
