import { z } from 'zod'
import { models } from '@/lib/models/index'
import type { Model } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import type { Sample } from '@/lib/models/sample'
import { checkProblem } from '@/lib/posterior/problem'

const prior = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('normal'), mean: z.number(), sd: z.number() }),
  z.object({ kind: z.literal('uniform'), lo: z.number(), hi: z.number() }),
  z.object({ kind: z.literal('beta'), a: z.number(), b: z.number() }),
  z.object({ kind: z.literal('power'), exponent: z.number(), radius: z.number() }),
])

/** The fields of a case: a model, its data, and a prior for each parameter. */
export const caseFields = {
  model: z.string(),
  n: z.number().optional(),
  prior: z.array(prior),
  data: z.object({ x: z.array(z.number()).optional(), y: z.array(z.number()).min(1) }),
}

const caseSchema = z.object(caseFields)

/** What a case asks about: a model, its data and a prior. */
export type CaseProblem = {
  readonly model: Model
  readonly sample: Sample
  readonly prior: readonly Prior[]
}

/**
 * The problem that a case states.
 *
 * @throws RangeError when the model is not known, n is not the number of data, or the data or the prior do not fit the model
 */
export function problemOf({
  model: name,
  n,
  prior: densities,
  data,
}: z.infer<typeof caseSchema>): CaseProblem {
  const model = models.find((candidate) => candidate.name === name)
  if (!model)
    throw new RangeError(
      `model must be one of ${models.map((candidate) => candidate.name).join(', ')}, got ${name}`,
    )
  const sample = { x: Float64Array.from(data.x ?? []), y: Float64Array.from(data.y) }
  const count = sample.y.length / model.outputs
  if (n !== undefined && n !== count)
    throw new RangeError(`n must be the number of y, ${count}, got ${n}`)
  checkProblem({ model, sample, prior: densities, beta: 1 })
  return { model, sample, prior: densities }
}
