import { health, meanAcceptance } from '@/lib/estimators/health'
import { llcOf } from '@/lib/estimators/llc'
import { localPosterior } from '@/lib/estimators/local-posterior'
import { runLocal } from '@/lib/estimators/local-run'
import { keyOf } from '@/lib/random/key'
import { parseArguments } from '../arguments'
import type { Command } from '../command'
import { LOCAL_CASE_USAGE, localCase, localRunOf } from '../local-case'
import { readInput } from '../read-input'
import { statistic } from '../statistic'

/** `slt llc`: the local learning coefficient of a case, by sampling. */
export const llcCommand: Command = {
  name: 'llc',
  summary: 'the local learning coefficient of a case, by sampling',
  usage: `
Usage: slt llc FILE        (or - for standard input)

${LOCAL_CASE_USAGE}

Answers λ̂ = nβ (E[L_n] − L_n(w*)), its Monte Carlo standard error, R-hat and effective sample size of
the loss, the acceptance rate, and a verdict with its reasons:
{ "llc", "mcse", "rhat", "ess", "acceptanceRate", "health": { "verdict", "reasons" }, "nBeta",
"lossAtCenter" }. A statistic that cannot be had is null.`,
  run: (args) => {
    const [file] = parseArguments(args, { positionals: ['FILE'] }).positionals
    const { problem, settings, seed } = localRunOf(readInput(file!, localCase))
    const { center, localization } = problem
    const lossAtCenter = localPosterior(problem).loss(Float64Array.from(center))
    if (!Number.isFinite(lossAtCenter))
      throw new RangeError(`center must have a finite loss, got ${center.join(', ')}`)
    const { nBeta, method } = settings
    const { chains, losses } = runLocal(keyOf(seed), problem, settings)
    const input = { losses, lossAtCenter, nBeta }
    const estimate = llcOf(input)
    const { verdict, reasons } = health({
      ...input,
      estimate,
      chains,
      center,
      localization,
      unadjustedStep: method.kind === 'sgld' ? method.stepSize : null,
    })
    return {
      llc: Number.isFinite(estimate.llc) ? estimate.llc : null,
      mcse: statistic(estimate.mcse),
      rhat: statistic(estimate.rhat),
      ess: statistic(estimate.ess),
      acceptanceRate: method.kind === 'sgld' ? null : meanAcceptance(chains),
      health: { verdict, reasons },
      nBeta,
      lossAtCenter,
    }
  },
}
