import { z } from 'zod'
import type { EvidenceNumbers } from '@/lib/posterior/evidence'
import { evidence } from '@/lib/posterior/evidence'
import { parseArguments } from '../arguments'
import { caseFields, problemOf } from '../case'
import type { Command, Json } from '../command'
import { readInput } from '../read-input'

/** `slt evidence`: log Z, moments and criteria of a posterior by quadrature. */
export const evidenceCommand: Command = {
  name: 'evidence',
  summary: 'log Z, moments, WAIC and leave-one-out loss of a posterior, with errors',
  usage: `
Usage: slt evidence FILE

FILE, or - for standard input, holds { model, prior, data: { x, y }, betas }: a model of slt models
with one or two parameters; one prior for each, { kind: "normal", mean, sd }, { kind: "uniform", lo,
hi }, { kind: "beta", a, b } or { kind: "power", exponent, radius }; numbers x and y (no x for models
without input); inverse temperatures. Other fields are ignored, but n must be the number of y.
Answers { results: [ … ] }, one for each beta: logZ, freeEnergy = -logZ, expectedLoss E[n L_n] and
lossVariance (nats, total), mean, covariance, secondMoment, fourthMoment and meanAbsolute of w,
trainingLoss T_n and waic = T_n + beta V_n / n (nats per datum), functionalVariance V_n (a sum over
data), at beta = 1 looExact, and under error a bound on the absolute error of each.

  echo '{"model":"bernoulli","prior":[{"kind":"beta","a":1,"b":1}],"data":{"y":[0]},"betas":[1]}' |
    npm run -s slt -- evidence -`,
  run: (args) => {
    const [file = ''] = parseArguments(args, { positionals: ['FILE'] }).positionals
    const input = readInput(file, schema)
    const problem = problemOf(input)
    return {
      results: input.betas.map((beta) => {
        const { error, ...found } = evidence({ ...problem, beta })
        return { beta, ...printed(found), error: printed(error) }
      }),
    }
  },
}

const schema = z.object({ ...caseFields, betas: z.array(z.number()).min(1) })

/** The numbers in the order of the reference values. */
function printed(numbers: EvidenceNumbers): { readonly [name: string]: Json } {
  const { logZ, freeEnergy, expectedLoss, lossVariance, mean, covariance } = numbers
  const { secondMoment, fourthMoment, meanAbsolute, trainingLoss, functionalVariance } = numbers
  const { waic, looExact } = numbers
  return {
    logZ,
    freeEnergy,
    expectedLoss,
    lossVariance,
    mean,
    covariance,
    secondMoment,
    fourthMoment,
    meanAbsolute,
    trainingLoss,
    functionalVariance,
    waic,
    ...(looExact === undefined ? {} : { looExact }),
  }
}
