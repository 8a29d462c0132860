import { type Chains, mapDraws, type Statistic } from '@/lib/diagnostics/chains'
import { essMean } from '@/lib/diagnostics/ess'
import { mcseMeanFrom } from '@/lib/diagnostics/mcse'
import { mean } from '@/lib/diagnostics/moments'
import { rhat } from '@/lib/diagnostics/rhat'

/** Losses along chains of a localised posterior, and what turns them into an LLC. */
export type LlcInput = {
  /** L_n at each draw, on the full data, in nats per datum: one array a chain. */
  readonly losses: Chains
  /** L_n(w*), on the same full data, in nats per datum. */
  readonly lossAtCenter: number
  /** nβ of the posterior that was sampled. There is no default: it is part of the definition. */
  readonly nBeta: number
}

/** An estimate of the local learning coefficient with its Monte Carlo error. */
export type LlcEstimate = {
  /** λ̂ = nβ (mean of L_n − L_n(w*)). */
  readonly llc: number
  /** Its Monte Carlo standard error, from the autocorrelation within and the spread between chains. */
  readonly mcse: Statistic
  /** R̂ of the losses. */
  readonly rhat: Statistic
  /** The effective sample size of the mean loss. */
  readonly ess: Statistic
  /** λ̂ of each chain alone. */
  readonly perChain: Float64Array
}

/**
 * The estimate of the local learning coefficient λ(w*) from draws of
 * p(w) ∝ exp(−nβ L_n(w)) φ(w) exp(−γ|w − w*|²/2): λ̂ = nβ (E[L_n] − L_n(w*)). [@lau2025]
 *
 * The baseline L_n(w*) is taken on the full data, not on a minibatch or on the first step, so the chains
 * share no random error. The stated error is that of sampling; what λ̂ misses of λ at finite nβ, and
 * what γ or a biased sampler add, is not in it.
 *
 * @throws RangeError when nβ is not positive and finite, the baseline is not finite, there is no chain
 *   or the lengths differ
 * @example
 * llcOf({ losses, lossAtCenter: 1.268, nBeta: 1000 / Math.log(1000) }).llc
 */
export function llcOf({ losses, lossAtCenter, nBeta }: LlcInput): LlcEstimate {
  checkBaseline(lossAtCenter, nBeta)
  const energies = mapDraws(losses, (loss) => nBeta * (loss - lossAtCenter))
  const ess = essMean(energies)
  const perChain = Float64Array.from(energies, mean)
  return {
    llc: mean(perChain),
    mcse: mcseMeanFrom(energies, ess),
    rhat: rhat(energies),
    ess,
    perChain,
  }
}

/**
 * The LLC estimate after 1, 2, 3, … draws of each chain: how it settles. Row-major, (chain, draw),
 * with one more row at the end for all chains together.
 *
 * @throws RangeError when nβ is not positive and finite, or the baseline is not finite
 */
export function runningLlc({ losses, lossAtCenter, nBeta }: LlcInput): Float64Array {
  checkBaseline(lossAtCenter, nBeta)
  const drawCount = losses[0]?.length ?? 0
  const running = new Float64Array((losses.length + 1) * drawCount)
  losses.forEach((chain, c) => {
    let sum = 0
    for (let draw = 0; draw < drawCount; draw++) {
      sum += chain[draw]!
      const value = nBeta * (sum / (draw + 1) - lossAtCenter)
      running[c * drawCount + draw] = value
      running[losses.length * drawCount + draw]! += value / losses.length
    }
  })
  return running
}

function checkBaseline(lossAtCenter: number, nBeta: number): void {
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  if (!Number.isFinite(lossAtCenter))
    throw new RangeError(`lossAtCenter must be finite, got ${lossAtCenter}`)
}
