import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'

/**
 * The asymptote of −log Z⁰(t) without its constant: λ log t − (m − 1) log log t, nats, total
 * [@watanabe2009, ch. 6]. At t = n it is F_n − n L_n(w₀) up to a bounded term.
 *
 * @throws RangeError when t is not finite and > 1, where log log t begins
 * @example
 * freeEnergyAsymptote(normalCrossing([1, 1]), Math.E) // 0.5
 */
export function freeEnergyAsymptote(
  { lambda, multiplicity }: LearningCoefficient,
  t: number,
): number {
  if (!(t > 1 && t < Infinity)) throw new RangeError(`t must be finite and > 1, got ${t}`)
  const logLog = multiplicity === 1 ? 0 : (multiplicity - 1) * Math.log(Math.log(t))
  return lambda.valueOf() * Math.log(t) - logLog
}

/**
 * The limit of a sequence that approaches it geometrically, from three terms in a row: Aitken's Δ²
 * process, c − (c − b)²/((c − b) − (b − a)). For m = 1, λ(t) = λ + a t^(−g) + … does so along
 * t₀, t₀s, t₀s², whatever the gap g between the poles of ζ.
 *
 * @returns c itself when the terms no longer differ
 * @example
 * aitkenLimit(1.5, 1.25, 1.125) // 1
 */
export function aitkenLimit(a: number, b: number, c: number): number {
  const curvature = c - b - (b - a)
  return curvature === 0 ? c : c - (c - b) ** 2 / curvature
}

/**
 * By how much (m − 1)/(λ − λ(t)) grows between two values of t, in units of the growth of log t. For
 * Z⁰(t) ~ C t^(−λ) (log t + c)^(m−1) and m > 1 it is 1: the law that tells λ with a logarithm from a
 * smaller λ without.
 *
 * @param first λ(t₁)
 * @param second λ(t₂)
 * @param logRatio log(t₂/t₁)
 * @throws RangeError when m = 1, where there is no such law
 */
export function logarithmicGrowth(
  { lambda, multiplicity }: LearningCoefficient,
  first: number,
  second: number,
  logRatio: number,
): number {
  if (!(multiplicity > 1)) throw new RangeError(`multiplicity must be above 1, got ${multiplicity}`)
  const limit = lambda.valueOf()
  return ((multiplicity - 1) * (1 / (limit - second) - 1 / (limit - first))) / logRatio
}
