import { mean } from './moments'

/**
 * The autocovariances of a chain at lags 0, 1, …, maximalLag, each with divisor N (not N − lag), so
 * that the sequence is positive definite. In squared units of the draws.
 *
 * @throws RangeError when the lag is not an integer in [0, N)
 * @example
 * autocovariances(chain, 50)[1]
 */
export function autocovariances(chain: Float64Array, maximalLag: number): Float64Array {
  if (!(Number.isInteger(maximalLag) && maximalLag >= 0 && maximalLag < chain.length))
    throw new RangeError(`maximalLag must be an integer in [0, ${chain.length}), got ${maximalLag}`)
  const at = autocovarianceOf(chain)
  return Float64Array.from({ length: maximalLag + 1 }, (_, lag) => at(lag))
}

/**
 * The autocorrelations of a chain at lags 0, 1, …, maximalLag: autocovariance over variance; NaN for a
 * constant chain.
 *
 * @throws RangeError when the lag is not an integer in [0, N)
 * @example
 * autocorrelations(chain, 50)[0] // 1
 */
export function autocorrelations(chain: Float64Array, maximalLag: number): Float64Array {
  const covariances = autocovariances(chain, maximalLag)
  const whole = covariances[0]!
  return covariances.map((covariance) => covariance / whole)
}

/**
 * The autocovariance of a chain as a function of the lag, computed when asked for: Geyer's sum stops
 * after a few times the correlation length, where a Fourier transform would pay for every lag.
 */
export function autocovarianceOf(chain: Float64Array): (lag: number) => number {
  const centre = mean(chain)
  const centred = chain.map((draw) => draw - centre)
  const length = centred.length
  return (lag) => {
    let sum = 0
    for (let i = lag; i < length; i++) sum += centred[i]! * centred[i - lag]!
    return sum / length
  }
}
