import type { ParamsOf } from '@/components/controls/params'
import type { Health } from '@/lib/estimators/health'
import type { LandscapeChain, LandscapeChainRequest } from '@/lib/estimators/landscape-chain'
import type { LandscapeVerdict } from '@/lib/estimators/landscape-verdict'
import { type LlcEstimate, runningLlc } from '@/lib/estimators/llc'
import { landscape as landscapeOf } from '@/lib/landscapes/index'
import { foldIn, keyOf } from '@/lib/random/key'
import type { knobs } from './params'

/** What the chains found, and what is known. */
export type ChainsFrame = {
  readonly request: LandscapeChainRequest
  readonly center: readonly number[]
  /** λ and m of a neighbourhood of the center: exact, with the words for λ. */
  readonly lambda: number
  readonly lambdaWords: string
  readonly multiplicity: number
  readonly estimate: LlcEstimate
  readonly health: Health
  /** Draws of each chain so far. */
  readonly drawCount: number
  /** Where each chain has been: its draws at `ticks`. */
  readonly places: readonly Path[]
  /** The last TRAIL steps of each chain, in order. */
  readonly trails: readonly Path[]
  /** The draws at which the running estimates are drawn. */
  readonly ticks: Float64Array
  /** λ̂ so far: one line a chain, and last that of all. */
  readonly running: readonly Float64Array[]
}

type Path = { readonly w1: Float64Array; readonly w2: Float64Array }

/** One request a chain: chain c draws from the key foldIn(root, c), in whatever worker it runs. */
export function requestsOf(params: ParamsOf<typeof knobs>): readonly LandscapeChainRequest[] {
  const { landscape, nBeta, localization, stepSize, draws } = params
  const root = keyOf(params.seed)
  return Array.from({ length: params.chains }, (_, c) => ({
    landscape,
    key: foldIn(root, c),
    nBeta,
    localization,
    stepSize,
    drawCount: draws,
  }))
}

/** Draws of a chain that are shown, and points of a line of running estimates; fewer while the hand moves. */
const SHOWN = 240
const SHOWN_QUICKLY = 80
const TRAIL = 40

/** The picture of chains so far, over the draws that were judged. */
export function chainsFrame(
  requests: readonly LandscapeChainRequest[],
  parts: readonly LandscapeChain[],
  { drawCount, estimate, health }: LandscapeVerdict,
  isQuick = false,
): ChainsFrame {
  const request = requests[0]!
  const { at: center, lambda, multiplicity } = landscapeOf(request.landscape).points[0]!
  const losses = parts.map((part) => part.losses.subarray(0, drawCount))
  const running = runningLlc({ losses, lossAtCenter: 0, nBeta: request.nBeta })
  const ticks = places(drawCount, isQuick ? SHOWN_QUICKLY : SHOWN)
  const trail = lastSteps(drawCount)
  return {
    request,
    center,
    lambda: lambda.valueOf(),
    lambdaWords: lambda.toFraction(),
    multiplicity,
    estimate,
    health,
    drawCount,
    places: parts.map(({ positions }) => pathThrough(positions, ticks)),
    trails: parts.map(({ positions }) => pathThrough(positions, trail)),
    ticks,
    running: Array.from({ length: parts.length + 1 }, (_, row) =>
      ticks.map((draw) => running[row * drawCount + draw - 1]!),
    ),
  }
}

/** The draws of a chain with the given numbers, from 1. */
function pathThrough(positions: Float64Array, numbers: Float64Array): Path {
  return {
    w1: numbers.map((draw) => positions[2 * (draw - 1)]!),
    w2: numbers.map((draw) => positions[2 * (draw - 1) + 1]!),
  }
}

/** Draws from the first to the last, evenly, so many of them at most. */
function places(drawCount: number, most: number): Float64Array {
  const count = Math.min(most, drawCount)
  return Float64Array.from({ length: count }, (_, i) =>
    count === 1 ? 1 : 1 + Math.round((i * (drawCount - 1)) / (count - 1)),
  )
}

function lastSteps(drawCount: number): Float64Array {
  const count = Math.min(TRAIL, drawCount)
  return Float64Array.from({ length: count }, (_, i) => drawCount - count + 1 + i)
}
