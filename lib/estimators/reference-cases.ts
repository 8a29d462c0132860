import { models } from '@/lib/models/index'
import type { Prior } from '@/lib/models/prior'
import evidence from '@/tests/fixtures/evidence.public.json'
import rows from '@/tests/fixtures/llc.public.json'
import { defaultCounts, runLocal } from './local-run'
import { llcOf } from './llc'
import { localPosterior } from './local-posterior'
import type { LocalProblem } from './local-problem'
import { keyOf } from '@/lib/random/key'

/** A finite-n estimand of the LLC by quadrature, with the problem it belongs to. */
export type ReferenceCase = {
  readonly id: string
  readonly name: string
  readonly problem: LocalProblem
  readonly nBeta: number
  readonly lossAtCenter: number
  readonly llc: number
  readonly isCheap: boolean
}

/** The public reference cases of the LLC. */
export const referenceCases: readonly ReferenceCase[] = rows.cases.map((row) => {
  const { data, prior } = evidence.cases.find(({ id }) => id === row.case)!
  const model = models.find(({ name }) => name === row.model)!
  const x: readonly number[] = 'x' in data && data.x ? data.x : []
  const sample = { x: Float64Array.from(x), y: Float64Array.from(data.y) }
  const { center, localization, nBeta, lossAtCenter, llc } = row
  // the fixture's JSON types its fields by kind loosely; every entry is a prior
  const problem = { model, sample, prior: prior as readonly Prior[], center, localization }
  const isCheap = model.likelihood(sample).hasSufficientStatistics === true || row.n <= 50
  return {
    id: row.id,
    name: `${row.id}, ${row.model} at n = ${row.n}`,
    problem,
    nBeta,
    lossAtCenter,
    llc,
    isCheap,
  }
})

/** The estimate of a reference case by parallel tempering from a seed, at the usual counts or others. */
export function estimateOf(
  { problem, nBeta }: ReferenceCase,
  seed: number,
  counts: { readonly drawCount?: number; readonly warmupCount?: number } = {},
) {
  const settings = {
    method: { kind: 'parallel-tempering' },
    nBeta,
    ...defaultCounts(problem),
    ...counts,
  } as const
  const { losses } = runLocal(keyOf(seed), problem, settings)
  const lossAtCenter = localPosterior(problem).loss(Float64Array.from(problem.center))
  return { ...llcOf({ losses, lossAtCenter, nBeta }), lossAtCenter }
}
