import { pooled } from '@/lib/diagnostics/chains'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { mean as meanOf } from '@/lib/diagnostics/moments'
import { models } from '@/lib/models/index'
import type { Prior } from '@/lib/models/prior'
import { keyOf } from '@/lib/random/key'
import { coordinateOf } from '@/lib/samplers/draws'
import evidence from '@/tests/fixtures/evidence.public.json'
import { runLocal, type LocalMethod } from './local-run'

/** One moment of a sampled posterior against quadrature. */
export type MomentCheck = {
  readonly name: string
  /** What sampling found less what quadrature found. */
  readonly difference: number
  /** The Monte Carlo standard error of what sampling found. */
  readonly mcse: number
  /** The size of the moment itself (the scale of w, for the mean). */
  readonly size: number
}

/** E[w_j], Var[w_j], E[w_j²] and E[w_j⁴] of a reference case at β = 1, sampled by a method. */
export function momentChecks(
  id: string,
  kind: Exclude<LocalMethod['kind'], 'sgld'>,
  drawCount: number,
): readonly MomentCheck[] {
  const found = evidence.cases.find((candidate) => candidate.id === id)!
  const model = models.find(({ name }) => name === found.model)!
  const x: readonly number[] = 'x' in found.data && found.data.x ? found.data.x : []
  const sample = { x: Float64Array.from(x), y: Float64Array.from(found.data.y) }
  // the fixture's JSON types its fields by kind loosely; every entry is a prior
  const prior = found.prior as readonly Prior[]
  const problem = { model, sample, prior, center: found.truth, localization: 0 }
  const counts = { nBeta: found.n, chainCount: 4, drawCount, warmupCount: 1000, thin: 1 }
  const { chains } = runLocal(keyOf(1), problem, { method: { kind }, ...counts })
  const { mean, covariance, secondMoment, fourthMoment } = found.results[0]!
  return found.truth.flatMap((_, j) => {
    const draws = coordinateOf(chains, found.truth.length, j)
    const check = (name: string, truth: number, size: number, value: (w: number) => number) => {
      const values = draws.map((chain) => chain.map(value))
      const difference = meanOf(pooled(values)) - truth
      return { name: `${name} of w${j}`, difference, mcse: mcseMean(values).value, size }
    }
    const [m, v, s, f] = [mean[j]!, covariance[j]![j]!, secondMoment[j]!, fourthMoment[j]!]
    return [
      check('mean', m, Math.sqrt(s), (w) => w),
      check('variance', v, v, (w) => (w - m) ** 2),
      check('second moment', s, s, (w) => w ** 2),
      check('fourth moment', f, f, (w) => w ** 4),
    ]
  })
}
