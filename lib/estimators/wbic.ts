import type { Chains, Statistic } from '@/lib/diagnostics/chains'
import { mcseMean } from '@/lib/diagnostics/mcse'

/** An estimate with its Monte Carlo standard error. */
export type ChainEstimate = { readonly value: number; readonly mcse: Statistic }

/** Losses along chains of the posterior at one inverse temperature. */
export type TemperedLosses = {
  /** L_n at each draw, nats per datum: one array a chain. */
  readonly losses: Chains
  /** β of the posterior that the draws come from. */
  readonly beta: number
  /** n. */
  readonly sampleSize: number
}

/**
 * The widely applicable Bayesian information criterion: the mean of n L_n over draws of the posterior
 * at β = 1/log n, in nats, total. It estimates the free energy F_n up to O_p(√log n). [@watanabe2013]
 *
 * @throws RangeError when β is not 1/log n: draws at another temperature are no WBIC
 * @example
 * wbic({ losses, beta: 1 / Math.log(100), sampleSize: 100 }).value
 */
export function wbic({ losses, beta, sampleSize }: TemperedLosses): ChainEstimate {
  checkSampleSize(sampleSize)
  if (!(Math.abs(beta * Math.log(sampleSize) - 1) < 1e-9))
    throw new RangeError(`beta must be 1/log n = ${1 / Math.log(sampleSize)}, got ${beta}`)
  return meanEnergy({ losses, beta, sampleSize })
}

/**
 * λ from two temperatures: (E_β₁[n L_n] − E_β₂[n L_n]) / (1/β₁ − 1/β₂), which needs no center. Both
 * near 1/log n. [@watanabe2013, sec. 6]
 *
 * @throws RangeError when the temperatures are equal or not positive, or the sample sizes differ
 */
export function twoTemperatureCoefficient(
  first: TemperedLosses,
  second: TemperedLosses,
): ChainEstimate {
  checkSampleSize(first.sampleSize)
  if (first.sampleSize !== second.sampleSize)
    throw new RangeError(`sampleSize must be one, got ${first.sampleSize} and ${second.sampleSize}`)
  for (const { beta } of [first, second])
    if (!(beta > 0 && beta < Infinity))
      throw new RangeError(`beta must be positive and finite, got ${beta}`)
  const gap = 1 / first.beta - 1 / second.beta
  if (gap === 0) throw new RangeError(`beta must differ between the two, got ${first.beta} twice`)
  const [one, two] = [meanEnergy(first), meanEnergy(second)]
  const absence = one.mcse.absence ?? two.mcse.absence
  const error = Math.hypot(one.mcse.value, two.mcse.value) / Math.abs(gap)
  return { value: (one.value - two.value) / gap, mcse: { value: error, absence } }
}

function meanEnergy({ losses, sampleSize }: TemperedLosses): ChainEstimate {
  const energies = losses.map((chain) => chain.map((loss) => sampleSize * loss))
  let sum = 0
  let count = 0
  for (const chain of energies)
    for (const energy of chain) {
      sum += energy
      count++
    }
  return { value: sum / count, mcse: mcseMean(energies) }
}

function checkSampleSize(sampleSize: number): void {
  if (!(Number.isInteger(sampleSize) && sampleSize >= 2))
    throw new RangeError(`sampleSize must be an integer of at least 2, got ${sampleSize}`)
}
