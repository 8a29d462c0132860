import { z } from 'zod'
import { models } from '@/lib/models/index'
import type { Sample } from '@/lib/models/sample'
import type { EvidenceNumbers } from '@/lib/posterior/evidence'
import { evidence } from '@/lib/posterior/evidence'
import { parseArguments } from '../arguments'
import type { Command, Json } from '../command'
import { readInput } from '../read-input'

/** `slt evidence`: the evidence and what goes with it, at each β. */
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
    const model = models.find(({ name }) => name === input.model)
    if (!model)
      throw new RangeError(
        `model must be one of ${models.map(({ name }) => name).join(', ')}, got ${input.model}`,
      )
    const { x = [], y } = input.data
    const n = y.length / model.outputs
    if (input.n !== undefined && input.n !== n)
      throw new RangeError(`n must be the number of y, ${n}, got ${input.n}`)
    const sample: Sample = { x: Float64Array.from(x), y: Float64Array.from(y) }
    return {
      results: input.betas.map((beta) => {
        const { error, ...found } = evidence({ model, sample, prior: input.prior, beta })
        return { beta, ...printed(found), error: printed(error) }
      }),
    }
  },
}

const finite = z.number()
const prior = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('normal'), mean: finite, sd: finite }),
  z.object({ kind: z.literal('uniform'), lo: finite, hi: finite }),
  z.object({ kind: z.literal('beta'), a: finite, b: finite }),
  z.object({ kind: z.literal('power'), exponent: finite, radius: finite }),
])
const schema = z.object({
  model: z.string(),
  n: finite.optional(),
  prior: z.array(prior),
  data: z.object({ x: z.array(finite).optional(), y: z.array(finite).min(1) }),
  betas: z.array(finite).min(1),
})

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
