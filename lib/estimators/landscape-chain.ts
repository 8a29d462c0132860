import { landscape as landscapeOf } from '@/lib/landscapes/index'
import type { Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { sgld } from '@/lib/samplers/sgld'

/** A chain of Langevin steps on a landscape, from its marked point. Plain data. */
export type LandscapeChainRequest = {
  /** The id of a landscape of two parameters. */
  readonly landscape: string
  /** Everything that is random about the chain. */
  readonly key: Key
  /** nβ, the weight of K. */
  readonly nBeta: number
  /** γ ≥ 0 of exp(−γ |w − w*|² / 2), with w* the first named point of the landscape. */
  readonly localization: number
  /** ε, in units of w². */
  readonly stepSize: number
  readonly drawCount: number
}

/** The draws of such a chain so far. */
export type LandscapeChain = {
  /** Row-major, (draw, coordinate). */
  readonly positions: Float64Array
  /** K at each draw, nats per datum. */
  readonly losses: Float64Array
}

/** How often a chain is shown before it is complete. */
const SHOWINGS = 5

/**
 * One chain of Langevin dynamics Δw = (ε/2)(−nβ ∇K(w) + γ (w* − w)) + √ε z on a landscape, mirrored at
 * the walls of its box, as a stream: yields what there is so far, five times, the last of them the whole.
 *
 * @throws RangeError when a setting is out of range, or the landscape is none of two parameters
 * @example
 * const request = { landscape: 'bowl', key: keyOf(1), nBeta: 100, localization: 0, stepSize: 1e-3, drawCount: 800 }
 * const whole = [...landscapeChain(request)].at(-1)
 */
export function* landscapeChain(
  request: LandscapeChainRequest,
): Generator<LandscapeChain, void, void> {
  const { key, nBeta, localization, stepSize, drawCount } = request
  const { dimension, domain, gradient: slopesAt, loss, points } = landscapeOf(request.landscape)
  if (dimension !== 2)
    throw new RangeError(`landscape must have 2 parameters, got ${request.landscape}`)
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  if (!(localization >= 0 && localization < Infinity))
    throw new RangeError(`localization must be non-negative and finite, got ${localization}`)
  if (!(Number.isInteger(drawCount) && drawCount >= 1))
    throw new RangeError(`drawCount must be a positive integer, got ${drawCount}`)
  const center = Float64Array.from(points[0]!.at)
  const chain = sgld(
    {
      dimension,
      lower: Float64Array.from(domain, ([low]) => low),
      upper: Float64Array.from(domain, ([, high]) => high),
      noisyGradient: (_, w, gradient) => {
        const slopes = slopesAt(w)
        for (let j = 0; j < dimension; j++)
          gradient[j] = localization * (center[j]! - w[j]!) - nBeta * slopes[j]!
      },
    },
    { stepSize },
  )
  const draws = streamOf(key)
  const state = chain.init(center)
  const positions = new Float64Array(dimension * drawCount)
  const losses = new Float64Array(drawCount)
  const stretch = Math.ceil(drawCount / SHOWINGS)
  for (let draw = 0; draw < drawCount; draw++) {
    chain.advance(draws, state)
    positions.set(state.position, dimension * draw)
    losses[draw] = loss(state.position)
    const count = draw + 1
    if (count % stretch === 0 || count === drawCount)
      yield { positions: positions.slice(0, dimension * count), losses: losses.slice(0, count) }
  }
}

/**
 * The whole of {@link landscapeChain} at once.
 *
 * @throws RangeError as {@link landscapeChain} does
 * @example
 * wholeLandscapeChain({ landscape: 'bowl', key: keyOf(1), nBeta: 100, localization: 0, stepSize: 1e-3, drawCount: 800 })
 */
export function wholeLandscapeChain(request: LandscapeChainRequest): LandscapeChain {
  let whole: LandscapeChain = { positions: new Float64Array(0), losses: new Float64Array(0) }
  for (whole of landscapeChain(request));
  return whole
}
