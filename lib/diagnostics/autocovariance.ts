import { laggedProducts } from '@/lib/numerics/lagged-products'
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

/** Lags up to here are summed one by one; a transform gives all of them in the time of some sixty. */
const FEW_LAGS = 64

/**
 * The mean over chains of one length of their autocovariance, as a function of the lag, computed when asked for:
 * Geyer's sum stops after a few times the correlation length. What mixes so slowly that it goes on is
 * transformed as a whole.
 */
export function meanAutocovarianceOf(chains: readonly Float64Array[]): (lag: number) => number {
  const each = chains.map(autocovarianceOf)
  const values = new Float64Array(chains.length)
  let products: Float64Array | undefined
  return (lag) => {
    if (lag >= FEW_LAGS) {
      products ??= laggedProducts(chains.map(centredOf))
      return products[lag]! / (chains[0]!.length * chains.length)
    }
    for (let c = 0; c < values.length; c++) values[c] = each[c]!(lag)
    return mean(values)
  }
}

/** The autocovariance of a chain as a function of the lag, computed when asked for. */
function autocovarianceOf(chain: Float64Array): (lag: number) => number {
  const centred = centredOf(chain)
  const length = centred.length
  return (lag) => {
    let sum = 0
    for (let i = lag; i < length; i++) sum += centred[i]! * centred[i - lag]!
    return sum / length
  }
}

function centredOf(chain: Float64Array): Float64Array {
  const centre = mean(chain)
  const centred = new Float64Array(chain.length)
  for (let i = 0; i < centred.length; i++) centred[i] = chain[i]! - centre
  return centred
}
