import { smallestEnergyFraction } from '@/lib/diagnostics/energy'
import type { ChainDraws } from '@/lib/samplers/draws'
import type { LlcEstimate, LlcInput } from './llc'
import { localisationShare } from './localisation-share'
import { stiffness } from './stiffness'

/** What a run of an LLC estimate is judged by. */
export type RunEvidence = LlcInput & {
  readonly estimate: LlcEstimate
  readonly chains: readonly ChainDraws[]
  readonly center: readonly number[]
  readonly localization: number
  /** The time step of a method that never rejects, with one step a draw; null for exact methods. */
  readonly unadjustedStep: number | null
}

/** One thing found wrong: grave when λ̂ should not be used, else a reason to look closer. */
export type Complaint = { readonly isGrave: boolean; readonly reason: string }

/** The verdict on a run, with its reasons in words. */
export type Health = {
  readonly verdict: 'healthy' | 'doubtful' | 'unhealthy'
  readonly reasons: readonly string[]
}

/**
 * Judges a run: chains that disagree or move too little, steps too large or too small, losses below
 * that of the center, a negative λ̂, a localisation that outweighs the loss. Healthy means that none of
 * these was seen, not that the estimate is right.
 *
 * @example
 * health({ ...input, estimate: llcOf(input), chains, center, localization: 0, unadjustedStep: null })
 */
export function health(evidence: RunEvidence): Health {
  const complaints = [
    ...agreement(evidence),
    ...(evidence.unadjustedStep === null ? acceptance(evidence) : bias(evidence)),
    ...sign(evidence),
    ...localisation(evidence),
  ]
  const isGrave = complaints.some((complaint) => complaint.isGrave)
  return {
    verdict: isGrave ? 'unhealthy' : complaints.length > 0 ? 'doubtful' : 'healthy',
    reasons: complaints.map(({ reason }) => reason),
  }
}

function agreement({ estimate, losses }: RunEvidence): Complaint[] {
  const { rhat, ess } = estimate
  if (rhat.absence === 'not finite')
    return [{ isGrave: true, reason: 'A loss is not a finite number: the step is too large.' }]
  if (rhat.absence !== null)
    return [{ isGrave: true, reason: `No error can be stated: the losses are ${rhat.absence}.` }]
  const complaints: Complaint[] = []
  if (rhat.value > 1.01)
    complaints.push({
      isGrave: rhat.value > 1.05,
      reason: `The chains disagree: R-hat of the loss is ${rhat.value.toFixed(3)}, above 1.01. Run them longer.`,
    })
  if (ess.value < 100 * losses.length)
    complaints.push({
      isGrave: ess.value < 10 * losses.length,
      reason: `The chains are worth only ${Math.round(ess.value)} independent draws, fewer than 100 a chain.`,
    })
  return complaints
}

function acceptance({ chains }: RunEvidence): Complaint[] {
  const complaints: Complaint[] = []
  const rate = meanAcceptance(chains)
  if (rate < 0.1)
    complaints.push({
      isGrave: rate < 0.01,
      reason: `The step is too large: only ${percent(rate)} of the proposals are accepted.`,
    })
  if (rate > 0.99)
    complaints.push({
      isGrave: false,
      reason: `The step is too small: ${percent(rate)} of the proposals are accepted.`,
    })
  const divergences = chains.reduce((sum, { divergenceCount }) => sum + divergenceCount, 0)
  if (divergences > 0)
    complaints.push({
      isGrave: false,
      reason: `${divergences} trajectories diverged: the step is too large where the loss is steep.`,
    })
  const fraction = smallestEnergyFraction(chains.map(({ energies }) => energies)).value
  if (fraction < 0.1)
    complaints.push({
      isGrave: false,
      reason: `The energy moves slowly: its fraction of missing information is ${fraction.toFixed(2)}.`,
    })
  return complaints
}

function bias({ chains, center }: RunEvidence): Complaint[] {
  const product = stiffness(chains, center.length)
  if (!(product > 0.4)) return []
  const excess = product < 3.9 ? `about ${percent(1 / (1 - product / 4) - 1)}` : 'without bound'
  return [
    {
      isGrave: product > 1,
      reason: `The step is too large: ε times the curvature is about ${product.toFixed(1)}, which raises λ̂ along the stiffest coordinate by ${excess}.`,
    },
  ]
}

function sign({ estimate, losses, lossAtCenter, nBeta }: RunEvidence): Complaint[] {
  const complaints: Complaint[] = []
  if (estimate.llc < -2 * estimate.mcse.value)
    complaints.push({
      isGrave: true,
      reason: `λ̂ is negative (${estimate.llc.toFixed(3)}): the chains found lower losses than that of the center, which is no local minimum.`,
    })
  let lowest = Infinity
  for (const chain of losses) for (const loss of chain) if (loss < lowest) lowest = loss
  const drop = nBeta * (lossAtCenter - lowest)
  if (drop > LARGEST_DROP)
    complaints.push({
      isGrave: false,
      reason: `The loss falls below that of the center by ${drop.toFixed(1)} nats in nβL: the center is no minimum of the empirical loss.`,
    })
  return complaints
}

/** A true parameter of d ≤ 2 lies above the minimum by χ²_d/2 nats in nL; this is its 98 % point. */
const LARGEST_DROP = 4

function localisation({ chains, center, localization }: RunEvidence): Complaint[] {
  const share = localisationShare(chains, center, localization)
  if (!(share > 0.5)) return []
  return [
    {
      isGrave: share > 0.9,
      reason: `The localisation outweighs the loss: γ holds ${percent(share)} of the spread, and λ̂ tends to 0 as γ grows. Lower γ or raise nβ.`,
    },
  ]
}

/** The mean acceptance probability of all steps of a run, in [0, 1]. */
export function meanAcceptance(chains: readonly ChainDraws[]): number {
  const rates = chains.map(
    ({ acceptanceProbabilities: each }) => each.reduce((sum, one) => sum + one, 0) / each.length,
  )
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.01 ? 1 : 0)} %`
}
