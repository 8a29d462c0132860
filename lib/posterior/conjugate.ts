import { cholesky, choleskyLogDeterminant, choleskySolve } from '@/lib/numerics/linear-algebra'
import { logBeta } from '@/lib/numerics/log-gamma'
import { sumOver } from '@/lib/numerics/sum'

/**
 * log Z_n(β) of the coin P(y = 1) = w under a beta prior, in closed form: the tempered posterior is
 * Beta(a + β·ones, b + β·zeros), so log Z = log B(a + β·ones, b + β·zeros) − log B(a, b).
 *
 * @example
 * coinEvidence({ ones: 0, zeros: 1 }, { a: 1, b: 1 }, 1) // -log 2
 */
export function coinEvidence(
  { ones, zeros }: { readonly ones: number; readonly zeros: number },
  { a, b }: { readonly a: number; readonly b: number },
  beta: number,
): number {
  return logBeta(a + beta * ones, b + beta * zeros) - logBeta(a, b)
}

/**
 * log Z_n(β) and the posterior of the linear model y = Xw + N(0, I) under the prior N(m, diag(s²)),
 * in closed form: the posterior is Gaussian with precision P = diag(s⁻²) + β XᵀX and mean
 * P⁻¹(diag(s⁻²) m + β Xᵀy).
 *
 * @param rows of the design X, one for each y
 * @throws RangeError when a row does not have as many entries as the prior
 * @example
 * linearEvidence([[1]], [0.5], [{ mean: 0, sd: 1 }], 1).logZ // log N(0.5; 0, 2)
 */
export function linearEvidence(
  rows: readonly (readonly number[])[],
  y: ArrayLike<number>,
  prior: readonly { readonly mean: number; readonly sd: number }[],
  beta: number,
) {
  for (const row of rows)
    if (row.length !== prior.length)
      throw new RangeError(`rows must have ${prior.length} entries, got ${row.length}`)
  const inverse = prior.map(({ sd }) => sd ** -2)
  const precision = prior.map((_, i) =>
    prior.map((__, j) => {
      const gram = sumOver(rows.length, (k) => rows[k]![i]! * rows[k]![j]!)
      return beta * gram + (i === j ? inverse[i]! : 0)
    }),
  )
  const shift = prior.map(
    ({ mean }, i) => inverse[i]! * mean + beta * sumOver(rows.length, (k) => rows[k]![i]! * y[k]!),
  )
  const constant =
    sumOver(
      prior.length,
      (i) => -0.5 * inverse[i]! * prior[i]!.mean ** 2 - Math.log(prior[i]!.sd),
    ) -
    0.5 * beta * sumOver(rows.length, (k) => y[k]! ** 2 + Math.log(2 * Math.PI))
  const lower = cholesky(precision)!
  const mean = choleskySolve(lower, shift)
  const gain = mean.reduce((sum, value, i) => sum + value * shift[i]!, 0)
  return {
    logZ: constant + 0.5 * gain - 0.5 * choleskyLogDeterminant(lower),
    mean,
    covariance: prior.map((_, j) =>
      choleskySolve(
        lower,
        prior.map((__, i) => (i === j ? 1 : 0)),
      ),
    ),
  }
}
