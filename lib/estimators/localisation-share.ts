import type { ChainDraws } from '@/lib/samplers/draws'

/**
 * How much of what holds a chain near its center is the localisation: γ E|w − w*|² / d, which is
 * γ / (nβh + γ) for a quadratic loss of curvature h. By equipartition it is 1 where the loss does
 * nothing, and 0 without localisation. It compares γ with the curvature without computing a Hessian.
 *
 * @throws RangeError when there is no chain or γ is negative
 */
export function localisationShare(
  chains: readonly ChainDraws[],
  center: readonly number[],
  localization: number,
): number {
  if (chains.length === 0) throw new RangeError('chains must hold at least one chain, got 0')
  if (!(localization >= 0))
    throw new RangeError(`localization must be non-negative, got ${localization}`)
  const dimension = center.length
  let sum = 0
  let count = 0
  for (const { positions } of chains)
    for (let i = 0; i < positions.length; i++) {
      sum += (positions[i]! - center[i % dimension]!) ** 2
      count++
    }
  return (localization * sum) / count
}
