import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { Derivation } from './frame'

/** What is seen now, in words. */
export function describe({ words, now, isRegular, landscape, curvature }: Derivation): string {
  const { lambda, multiplicity } = landscape.coefficient
  const head =
    `The derivation of BIC, line by line, for K = ${words} at n = ${groupDigits(now.n)}. The exact −log Z is ` +
    `${decimal(now.exact, 3)} nats and grows with slope ${decimal(now.slope, 3)} against log n; BIC says slope ` +
    `${decimal(landscape.dimension / 2, 1)}, half of the number of weights.`
  if (isRegular)
    return `${head} Every line holds: the determinant of the Hessian is ${decimal(curvature.determinant, 0)}, and λ = ${lambda.toFraction()}.`
  return (
    `${head} The third line fails: the determinant of the Hessian is zero, so the Gaussian integral is infinite. The slope goes ` +
    `to λ = ${lambda.toFraction()}${multiplicity > 1 ? `, slowly, because m = ${multiplicity}` : ''}.`
  )
}
