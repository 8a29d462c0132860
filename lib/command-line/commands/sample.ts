import { essBulk, essTail } from '@/lib/diagnostics/ess'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { rhat } from '@/lib/diagnostics/rhat'
import { meanAcceptance } from '@/lib/estimators/health'
import { runLocal } from '@/lib/estimators/local-run'
import { keyOf } from '@/lib/random/key'
import { coordinateOf } from '@/lib/samplers/draws'
import { parseArguments } from '../arguments'
import type { Command } from '../command'
import { LOCAL_CASE_USAGE, localCase, localRunOf } from '../local-case'
import { readInput } from '../read-input'
import { statistic } from '../statistic'

/** `slt sample`: draws from a tempered posterior, with their diagnostics. */
export const sampleCommand: Command = {
  name: 'sample',
  summary: 'draws from a tempered posterior, with their diagnostics',
  usage: `
Usage: slt sample FILE [--keep K]        (or - for standard input)

${LOCAL_CASE_USAGE}

Answers moments of the draws and their diagnostics, one entry a coordinate: { "mean", "mcse",
"covariance", "secondMoment", "fourthMoment", "rhat", "essBulk", "essTail" } and, of the run,
{ "expectedLoss": E[L_n] in nats per datum, "acceptanceRate", "chains", "draws" }. With --keep K, also
the first K draws of each chain: "positions", (chain, draw, coordinate), and "losses", (chain, draw).`,
  run: (args) => {
    const given = parseArguments(args, { positionals: ['FILE'], options: ['keep'] })
    const { problem, settings, seed } = localRunOf(readInput(given.positionals[0]!, localCase))
    const keep = keptOf(given.options.get('keep'), settings.drawCount)
    const { chains, losses } = runLocal(keyOf(seed), problem, settings)
    const dimension = problem.center.length
    const coordinates = problem.center.map((_, j) => coordinateOf(chains, dimension, j))
    const means = coordinates.map(meanOf)
    const moment = (power: number) =>
      coordinates.map((draws) => meanOf(draws.map((chain) => chain.map((w) => w ** power))))
    return {
      mean: means,
      mcse: coordinates.map((draws) => statistic(mcseMean(draws))),
      covariance: coordinates.map((first, j) =>
        coordinates.map((second, k) =>
          meanOf(
            first.map((chain, c) =>
              chain.map((w, i) => (w - means[j]!) * (second[c]![i]! - means[k]!)),
            ),
          ),
        ),
      ),
      secondMoment: moment(2),
      fourthMoment: moment(4),
      rhat: coordinates.map((draws) => statistic(rhat(draws))),
      essBulk: coordinates.map((draws) => statistic(essBulk(draws))),
      essTail: coordinates.map((draws) => statistic(essTail(draws))),
      expectedLoss: meanOf(losses),
      acceptanceRate: settings.method.kind === 'sgld' ? null : meanAcceptance(chains),
      chains: settings.chainCount,
      draws: settings.drawCount,
      ...(keep > 0 && {
        positions: chains.map(({ positions }) =>
          Array.from({ length: keep }, (_, draw) =>
            Array.from(positions.subarray(draw * dimension, (draw + 1) * dimension)),
          ),
        ),
        losses: losses.map((chain) => Array.from(chain.subarray(0, keep))),
      }),
    }
  },
}

function keptOf(text: string | undefined, drawCount: number): number {
  const keep = Number(text ?? 0)
  if (!(Number.isInteger(keep) && keep >= 0 && keep <= drawCount))
    throw new RangeError(`--keep must be an integer in [0, ${drawCount}], got ${text}`)
  return keep
}

function meanOf(chains: readonly Float64Array[]): number {
  const means = chains.map((chain) => chain.reduce((sum, value) => sum + value, 0) / chain.length)
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}
