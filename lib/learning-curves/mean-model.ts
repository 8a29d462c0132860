import { normalRule } from '@/lib/models/normal-rule'
import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'

/**
 * A model N(s(w), 1) of one number with the truth N(0, 1) and the prior N(0, 1) on each weight: the
 * mean is a power, s = w^k, or a product, s = ab. All that a sample of n says is ξ = √n x̄, which is
 * N(0, 1).
 */
export type MeanModel =
  | { readonly kind: 'power'; readonly k: number }
  | { readonly kind: 'product' }

/**
 * log Z⁰ of a mean model given its data: log ∫ exp(−n s(w)²/2 + √n ξ s(w)) φ(w) dw.
 *
 * For s = ab the integral over b is a Gaussian one, and a = sinh(u)/√n leaves
 * ∫ φ(a) exp(½ ξ² tanh² u) du/√n, smooth and of one scale in u.
 *
 * @param n a positive number, also beyond any sample
 * @throws RangeError when n is not positive and finite, or k not an integer from 1 to 9
 * @example
 * logPartition({ kind: 'power', k: 1 }, 9, 0) // -½ log 10
 */
export function logPartition(model: MeanModel, n: number, xi: number): number {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`n must be positive and finite, got ${n}`)
  if (model.kind === 'product') return logProductPartition(n, xi)
  const scale = n ** (1 / (2 * checkedPower(model.k)))
  const prior = (v: number) => Math.exp(-0.5 * (v / scale) ** 2) / (scale * SQRT_TWO_PI)
  const { peak, mass } = powerMoments(
    model.k,
    xi,
    Math.min(REACH * scale, vanishing(model.k)),
    prior,
  )
  return peak + Math.log(mass)
}

/**
 * The singular fluctuation ν at β = 1 of N(w^k, 1) at truth 0: ν = ½ E_ξ Var(v^k), where v has the
 * density ∝ exp(−v^(2k)/2 + ξ v^k), the limit of the posterior of v = n^(1/2k) w
 * [@watanabe2018, ch. 5].
 *
 * @returns ν and, from the same law, ½ E_ξ (E v^k)², which must be λ = 1/(2k)
 * @throws RangeError when k is not an integer from 1 to 9
 * @example
 * singularFluctuation(1) // { nu: 0.5, lambda: 0.5 }
 */
export function singularFluctuation(k: number): { readonly nu: number; readonly lambda: number } {
  checkedPower(k)
  let [nu, lambda] = [0, 0]
  normalRule.nodes.forEach((xi, i) => {
    const { mass, first, second } = powerMoments(k, xi, vanishing(k), () => 1)
    const mean = first / mass
    nu += 0.5 * normalRule.weights[i]! * (second / mass - mean ** 2)
    lambda += 0.5 * normalRule.weights[i]! * mean ** 2
  })
  return { nu, lambda }
}

/** e^(−peak) ∫ (1, v^k, v^(2k)) exp(−v^(2k)/2 + ξ v^k) weight(v) dv over [−reach, reach]. */
function powerMoments(k: number, xi: number, reach: number, weight: (v: number) => number) {
  const { nodes, kronrodWeights } = gaussKronrod
  const isOdd = k % 2 === 1
  const peak = isOdd || xi > 0 ? (xi * xi) / 2 : 0
  let [mass, first, second] = [0, 0, 0]
  const half = reach / PANELS
  for (let panel = 0; panel < PANELS; panel++)
    for (let i = 0; i < nodes.length; i++) {
      const v = half * (2 * panel + 1 - PANELS + nodes[i]!)
      const y = v ** k
      const density = half * kronrodWeights[i]! * weight(v) * Math.exp(-0.5 * y * y + xi * y - peak)
      mass += density
      first += density * y
      second += density * y * y
    }
  return { peak, mass, first, second }
}

function logProductPartition(n: number, xi: number): number {
  const reach = Math.asinh(REACH * Math.sqrt(n))
  const steps = Math.ceil(16 * reach)
  const width = (2 * reach) / steps
  const peak = (xi * xi) / 2
  let sum = 0
  for (let i = 0; i < steps; i++) {
    const u = (i + 0.5) * width - reach
    const a = Math.sinh(u) / Math.sqrt(n)
    sum += Math.exp(-0.5 * a * a + peak * (Math.tanh(u) ** 2 - 1))
  }
  return peak + Math.log((sum * width) / (SQRT_TWO_PI * Math.sqrt(n)))
}

/** Beyond this v, exp(−v^(2k)/2 + ξ v^k) is below e^(−40) of its peak for every |ξ| ≤ 9. */
function vanishing(k: number): number {
  return 18 ** (1 / k)
}

function checkedPower(k: number): number {
  if (!(Number.isInteger(k) && k >= 1 && k <= 9))
    throw new RangeError(`k must be an integer from 1 to 9, got ${k}`)
  return k
}

/** φ(9) is beyond the last digit of φ(0). */
const REACH = 9

const PANELS = 48

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
