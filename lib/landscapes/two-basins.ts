import { landscape } from './index'
import { partitionFunction } from './partition-function'

/**
 * Two basins of a loss on [−2, 2] under the uniform prior, a regular one around −1 and a singular one
 * around 1: L(w) = e₁ + ((w + 1)/broad)² for w < 0 and e₂ + ((w − 1)/narrow)⁴ for w > 0.
 */
export type TwoBasins = {
  /** e₂ − e₁, nats per datum; the lower of the two energies is 0. */
  readonly gap: number
  /** Half of the width of a basin where it is 1 nat per datum above its bottom, in (0, 1]. */
  readonly broad: number
  readonly narrow: number
}

/** The free energies of two basins, −log of what each contributes to Z_n: nats, total. */
export type BasinEnergies = { readonly regular: number; readonly singular: number }

/**
 * The free energies of the two basins at n, each by quadrature: half of the prior's mass lies around
 * each, and a basin (u/s)^(2k) at n is u^(2k) at t = n/s^(2k).
 *
 * @throws RangeError when a width is not in (0, 1], the gap is not finite, or n is negative or too large
 * @example
 * basinEnergies({ gap: 0, broad: 1, narrow: 1 }, 0) // { regular: log 2, singular: log 2 }
 */
export function basinEnergies({ gap, broad, narrow }: TwoBasins, n: number): BasinEnergies {
  if (!Number.isFinite(gap)) throw new RangeError(`gap must be finite, got ${gap}`)
  for (const [name, width] of Object.entries({ broad, narrow }))
    if (!(width > 0 && width <= 1)) throw new RangeError(`${name} must be in (0, 1], got ${width}`)
  return {
    regular: n * Math.max(0, -gap) + halfOf('parabola', n / broad ** 2),
    singular: n * Math.max(0, gap) + halfOf('quartic', n / narrow ** 4),
  }
}

/** The free energy of a landscape that has half of the prior. */
function halfOf(id: string, t: number): number {
  return Math.LN2 + partitionFunction(landscape(id), t).freeEnergy
}

/**
 * The share of the posterior's mass that the singular basin has, in [0, 1].
 *
 * @example
 * singularShare({ regular: 1, singular: 1 }) // 0.5
 */
export function singularShare({ regular, singular }: BasinEnergies): number {
  return 1 / (1 + Math.exp(singular - regular))
}

/** Two basins and the sizes, increasing, to look at. */
export type DuelRequest = { readonly basins: TwoBasins; readonly sizes: readonly number[] }

/** The free energies of two basins at growing n, and the n at which they cross. */
export type BasinDuel = {
  readonly request: DuelRequest
  readonly energies: readonly BasinEnergies[]
  /** Where half of the mass is in each basin, increasing; found between the sizes by halving. */
  readonly critical: readonly number[]
}

/**
 * Both free energies at some sizes, and every crossing between neighbours of them.
 *
 * @example
 * basinDuel({ basins: { gap: 0, broad: 0.9, narrow: 0.2 }, sizes: [10, 1e5] }).critical // [374.9…]
 */
export function basinDuel(request: DuelRequest): BasinDuel {
  const { basins, sizes } = request
  const energies = sizes.map((n) => basinEnergies(basins, n))
  const lead = energies.map(({ regular, singular }) => regular - singular)
  const critical = sizes.slice(1).flatMap((n, i) => {
    const isCrossed = lead[i]! < 0 !== lead[i + 1]! < 0
    return isCrossed ? [crossingBetween(basins, sizes[i]!, n)] : []
  })
  return { request, energies, critical }
}

/** A crossing between two sizes, to ten digits of its logarithm. */
function crossingBetween(basins: TwoBasins, from: number, to: number): number {
  const leads = (n: number) => {
    const { regular, singular } = basinEnergies(basins, n)
    return regular < singular
  }
  let [low, high] = [Math.log(from), Math.log(to)]
  const isFirst = leads(from)
  while (high - low > 1e-10) {
    const middle = (low + high) / 2
    if (leads(Math.exp(middle)) === isFirst) low = middle
    else high = middle
  }
  return Math.exp(low)
}
