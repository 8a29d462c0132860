import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { ChainsFrame } from './frame'
import { knobs } from './params'

/** What is seen now, in words. */
export function describe(frame: ChainsFrame): string {
  const { request, estimate, health, drawCount, places, lambdaWords, multiplicity } = frame
  const words = Object.entries(knobs.landscape.options).find(([id]) => id === request.landscape)
  return (
    `${places.length} chains of Langevin steps leave the crimson point of K = ${words?.[1] ?? ''} and have taken ` +
    `${groupDigits(drawCount)} steps each, at nβ = ${groupDigits(request.nBeta)}. ` +
    `Together they estimate the local learning coefficient as ${estimateWords(frame)}; the truth is ` +
    `λ = ${lambdaWords}${multiplicity > 1 ? `, with multiplicity ${multiplicity}, which the estimate nears from below` : ''}. ` +
    `R-hat is ${statisticWords(estimate.rhat.value, 3)}. The run looks ${health.verdict}. ${health.reasons.join(' ')}`
  ).trimEnd()
}

/** λ̂ with its Monte Carlo standard error. */
export function estimateWords({ estimate }: ChainsFrame): string {
  return `${statisticWords(estimate.llc, 3)} ± ${statisticWords(estimate.mcse.value, 3)}`
}

/** A statistic, or that there is none. */
export function statisticWords(value: number, digits: number): string {
  return Number.isFinite(value) ? decimal(value, digits) : 'not to be had'
}
