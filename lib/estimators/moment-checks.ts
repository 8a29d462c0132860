import { pooled } from '@/lib/diagnostics/chains'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { mean as meanOf } from '@/lib/diagnostics/moments'
import { models } from '@/lib/models/index'
import type { Prior } from '@/lib/models/prior'
import { keyOf } from '@/lib/random/key'
import { coordinateOf, type ChainDraws } from '@/lib/samplers/draws'
import evidence from '@/tests/fixtures/evidence.public.json'
import type { LocalProblem } from './local-problem'
import { runLocal, type LocalMethod } from './local-run'

/** One moment of a sampled posterior against its known value. */
export type MomentCheck = {
  readonly name: string
  /** What sampling found less what is known. */
  readonly difference: number
  /** The Monte Carlo standard error of what sampling found. */
  readonly mcse: number
  /** The size of the moment itself (that of the spread, for means and covariances). */
  readonly size: number
}

/** Moments of a density: E[w], Cov[w], E[w_j²], E[w_j⁴]. */
export type Moments = {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly secondMoment: readonly number[]
  readonly fourthMoment: readonly number[]
}

/** A reference case of the evidence at β = 1: its problem, its size, its moments by quadrature. */
export function evidenceCase(id: string): {
  readonly problem: LocalProblem
  readonly n: number
  readonly moments: Moments
} {
  const { data, prior, truth, n, results, ...found } = evidence.cases.find(
    (candidate) => candidate.id === id,
  )!
  const model = models.find(({ name }) => name === found.model)!
  const x: readonly number[] = 'x' in data && data.x ? data.x : []
  const sample = { x: Float64Array.from(x), y: Float64Array.from(data.y) }
  return {
    // the fixture's JSON types its fields by kind loosely; every entry is a prior
    problem: { model, sample, prior: prior as readonly Prior[], center: truth, localization: 0 },
    n,
    moments: results[0]!,
  }
}

/** Every mean, covariance, second and fourth moment of chains against known ones. */
export function momentsOfChains(
  chains: readonly ChainDraws[],
  { mean, covariance, secondMoment, fourthMoment }: Moments,
): readonly MomentCheck[] {
  const draws = mean.map((_, j) => coordinateOf(chains, mean.length, j))
  const powers = (j: number, power: number) =>
    draws[j]!.map((chain) => chain.map((w) => w ** power))
  const products = (i: number, j: number) =>
    draws[i]!.map((chain, c) =>
      chain.map((w, draw) => (w - mean[i]!) * (draws[j]![c]![draw]! - mean[j]!)),
    )
  return mean.flatMap((m, j) => [
    check(`mean of w${j}`, m, Math.sqrt(secondMoment[j]!), powers(j, 1)),
    check(`second moment of w${j}`, secondMoment[j]!, secondMoment[j]!, powers(j, 2)),
    check(`fourth moment of w${j}`, fourthMoment[j]!, fourthMoment[j]!, powers(j, 4)),
    ...mean.slice(0, j + 1).map((_, i) => {
      const size = Math.sqrt(covariance[i]![i]! * covariance[j]![j]!)
      return check(`covariance of w${i} and w${j}`, covariance[i]![j]!, size, products(i, j))
    }),
  ])
}

function check(
  name: string,
  truth: number,
  size: number,
  values: readonly Float64Array[],
): MomentCheck {
  return { name, difference: meanOf(pooled(values)) - truth, mcse: mcseMean(values).value, size }
}

/** The moments of a reference case of the evidence at β = 1, sampled by a method without bias. */
export function momentChecks(
  id: string,
  kind: Exclude<LocalMethod['kind'], 'sgld'>,
  drawCount: number,
): readonly MomentCheck[] {
  const { problem, n, moments } = evidenceCase(id)
  const counts = { nBeta: n, chainCount: 4, drawCount, warmupCount: 1000, thin: 1 }
  return momentsOfChains(
    runLocal(keyOf(1), problem, { method: { kind }, ...counts }).chains,
    moments,
  )
}
