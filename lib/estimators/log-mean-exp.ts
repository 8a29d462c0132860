import { logSumExp } from '@/lib/numerics/log-sum-exp'

/** log((1/S) Σ exp(v_s)), safe for large and small values. */
export function logMeanExp(values: Float64Array): number {
  return logSumExp(values) - Math.log(values.length)
}
