/**
 * The rank of a truth, refused in the words of the terminal when no product of such widths has it.
 *
 * @throws RangeError when the rank is below 0 or above the smallest width
 */
export function rankWithin(widths: readonly number[], rank: number): number {
  const largest = Math.min(...widths)
  if (!(rank >= 0 && rank <= largest))
    throw new RangeError(`--rank must be from 0 to ${largest}, the smallest width, got ${rank}`)
  return rank
}
