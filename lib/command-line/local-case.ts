import { z } from 'zod'
import type { LocalMethod, LocalRunSettings } from '@/lib/estimators/local-run'
import { defaultCounts } from '@/lib/estimators/local-run'
import type { LocalProblem } from '@/lib/estimators/local-problem'
import { empiricalLoss } from '@/lib/models/likelihood'
import { supportOf } from '@/lib/models/prior'
import { caseFields, problemOf } from './case'

const count = z.number().int().positive()

/** The fields of a case that is sampled: where, how strongly tempered, and how. */
export const localCase = z.object({
  ...caseFields,
  center: z.array(z.number()),
  localization: z.number().nonnegative().default(0),
  nBeta: z.number().positive(),
  sampler: z
    .strictObject({
      method: z
        .enum(['parallel-tempering', 'random-walk', 'mala', 'hmc', 'nuts', 'sgld'])
        .default('parallel-tempering'),
      chains: count.max(1000).optional(),
      draws: count.max(1e7).optional(),
      warmup: z.number().int().nonnegative().optional(),
      thin: count.optional(),
      stepSize: z.number().positive().optional(),
      batchSize: count.optional(),
      seed: z.number().int().nonnegative().default(0),
    })
    .prefault({}),
})

type LocalCase = z.infer<typeof localCase>

/** What the help of a command tells of these fields. */
export const LOCAL_CASE_USAGE = `FILE is one JSON object, a case with the settings of its local posterior:
  model, n, data { x, y }, prior [{ "kind": "normal", "mean", "sd" } | { "kind": "uniform", "lo",
              "hi" } | { "kind": "beta", "a", "b" }, …]
  center      w*, a list of numbers
  nBeta       nβ, for example n / log n; required, for it is part of the definition
  localization  γ of exp(−γ |w − w*|² / 2); 0 if absent
  sampler     { "method", "chains", "draws", "warmup", "thin", "stepSize", "batchSize", "seed" }, all
              optional. method: parallel-tempering (the default, and the one to trust), random-walk,
              mala, hmc, nuts, or sgld. stepSize (ε, in units of w²) and batchSize are for sgld.
Other fields are ignored. The density is exp(−nβ L_n(w)) φ(w) exp(−γ |w − w*|² / 2).`

/** The problem, the settings and the seed of a case. */
export function localRunOf(given: LocalCase): {
  readonly problem: LocalProblem
  readonly settings: LocalRunSettings
  readonly seed: number
} {
  const { sampler, center, localization, nBeta } = given
  const problem = { ...problemOf(given), center, localization }
  const dimension = problem.model.parameters.length
  if (center.length !== dimension)
    throw new RangeError(`center must have ${dimension} coordinates, got ${center.length}`)
  for (const [j, w] of center.entries()) {
    const [lo, hi] = supportOf(problem.prior[j]!)
    if (!(w >= lo && w <= hi))
      throw new RangeError(`center must lie within the prior's [${lo}, ${hi}], got ${w}`)
  }
  if (!Number.isFinite(empiricalLoss(problem.model, problem.sample)(center)))
    throw new RangeError(`center must have a finite loss, got ${center.join(', ')}`)
  const counts = defaultCounts(problem)
  const settings = {
    method: methodOf(given),
    nBeta,
    chainCount: sampler.chains ?? counts.chainCount,
    drawCount: sampler.draws ?? counts.drawCount,
    warmupCount: sampler.warmup ?? counts.warmupCount,
    thin: sampler.thin ?? counts.thin,
  }
  return { problem, settings, seed: sampler.seed }
}

function methodOf({ sampler, nBeta, localization }: LocalCase): LocalMethod {
  const { method, stepSize, batchSize } = sampler
  if (method === 'sgld')
    return {
      kind: 'sgld',
      stepSize: stepSize ?? GENTLE / (nBeta + localization),
      batchSize: batchSize ?? null,
    }
  if (stepSize !== undefined)
    throw new RangeError(
      `sampler.stepSize must be absent, for ${method} finds its own, got ${stepSize}`,
    )
  if (batchSize !== undefined)
    throw new RangeError(
      `sampler.batchSize must be absent, for ${method} uses all data, got ${batchSize}`,
    )
  return { kind: method }
}

/** εκ for a loss of curvature 1: SGLD's variance is then 2.6 % too large. */
const GENTLE = 0.1
