import type { Chains } from '@/lib/diagnostics/chains'
import { sizeOf } from '@/lib/models/sample'
import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import type { ChainDraws } from '@/lib/samplers/draws'
import { drawsOf, positionAt } from '@/lib/samplers/draws'
import { samplers } from '@/lib/samplers/index'
import { noiseless } from '@/lib/samplers/noisy-target'
import { runChain } from '@/lib/samplers/run'
import { sgld } from '@/lib/samplers/sgld'
import { lossesOf, temperedChain } from '@/lib/samplers/tempered-run'
import { baseScales } from './base-density'
import { compressedSample } from './compressed-sample'
import { localPosterior, localTarget } from './local-posterior'
import type { LocalProblem } from './local-problem'
import { minibatchTarget } from './minibatch'

/** How a local posterior is sampled. */
export type LocalMethod =
  | { readonly kind: 'parallel-tempering' }
  | { readonly kind: 'random-walk' | 'mala' | 'hmc' | 'nuts' }
  | {
      readonly kind: 'sgld'
      /** ε, in units of w². */
      readonly stepSize: number
      /** Data in a minibatch; null for all of them. */
      readonly batchSize: number | null
    }

/** How long a local posterior is sampled, and at which temperature. */
export type LocalRunSettings = {
  readonly method: LocalMethod
  /** nβ: the weight of L_n in the posterior. */
  readonly nBeta: number
  readonly chainCount: number
  readonly drawCount: number
  readonly warmupCount: number
  readonly thin: number
}

/** What sampling a local posterior gives. */
export type LocalRun = {
  readonly chains: readonly ChainDraws[]
  /** L_n at each draw, on the full data, nats per datum. */
  readonly losses: Chains
}

/**
 * Counts that bring λ̂ within about a hundredth for models of this library in a few seconds: more draws
 * where an evaluation is cheap, and more sweeps of the surrogate for a draw where it is dear.
 */
export function defaultCounts({ model, sample }: LocalProblem) {
  const size = sizeOf(sample, model.outputs)
  const isCheap = model.likelihood(sample).hasSufficientStatistics === true
  if (isCheap) return { chainCount: 4, drawCount: 12_000, warmupCount: 2000, thin: 1 }
  return {
    chainCount: 4,
    drawCount: Math.round(Math.min(Math.max(1e7 / size, 1500), 5000)),
    warmupCount: 1500,
    thin: Math.round(Math.min(Math.max(size / 2500, 1), 4)),
  }
}

/**
 * Samples the localised posterior of a problem. Parallel tempering, the method to choose unless another
 * is the object of study, starts each chain from its own draw of the prior, crosses between modes, and
 * for many data walks on a compressed sample with an exact correction. Other exact methods start from
 * the prior too; SGLD starts from the center, as is usual.
 *
 * @throws RangeError when a setting is out of range
 * @example
 * runLocal(keyOf(0), problem, { method: { kind: 'nuts' }, nBeta: 145, ...defaultCounts(problem) })
 */
export function runLocal(key: Key, problem: LocalProblem, settings: LocalRunSettings): LocalRun {
  const { nBeta, chainCount } = settings
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  if (!(Number.isInteger(chainCount) && chainCount >= 1))
    throw new RangeError(`chainCount must be a positive integer, got ${chainCount}`)
  const target = localPosterior(problem)
  const chainOf = chainMaker(problem, settings)
  const chains = Array.from({ length: chainCount }, (_, c) => chainOf(foldIn(key, c)))
  const losses = chains.map((chain) =>
    settings.method.kind === 'sgld'
      ? Float64Array.from({ length: settings.drawCount }, (_, draw) =>
          target.loss(positionAt(chain, target.dimension, draw)),
        )
      : lossesOf(chain, target, nBeta),
  )
  return { chains, losses }
}

/** Above this many data the ladder runs on a compressed sample of as many. */
const COMPRESSED_SIZE = 64

function chainMaker(problem: LocalProblem, settings: LocalRunSettings): (key: Key) => ChainDraws {
  const { method, nBeta, drawCount, warmupCount, thin } = settings
  const { model, sample } = problem
  const center = Float64Array.from(problem.center)
  const scales = baseScales(problem)
  switch (method.kind) {
    case 'parallel-tempering': {
      const target = localPosterior(problem)
      const isDear = !model.likelihood(sample).hasSufficientStatistics
      const surrogate =
        isDear && sizeOf(sample, model.outputs) > COMPRESSED_SIZE
          ? localPosterior({ ...problem, sample: compressedSample(model, sample, COMPRESSED_SIZE) })
          : null
      return (key) => temperedChain(key, target, { ...settings, scales, center }, surrogate)
    }
    case 'sgld': {
      const target =
        method.batchSize === null
          ? noiseless(localTarget(problem, nBeta))
          : minibatchTarget(problem, nBeta, method.batchSize)
      const length = { discarded: warmupCount, drawCount, thin }
      return (key) => drawsOf(key, sgld(target, method), center, length)
    }
    default: {
      const target = localTarget(problem, nBeta)
      const { drawBase } = localPosterior(problem)
      const run = { tuning: { stepSize: 0.5, scales }, warmupCount, drawCount, thin }
      return (key) => {
        const start = center.slice()
        drawBase?.(streamOf(foldIn(key, 2)), start)
        return runChain(key, samplers[method.kind], target, start, run)
      }
    }
  }
}
