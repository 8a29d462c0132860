import { boundaries } from './boundaries'
import { crossings } from './crossings'
import { curves } from './curves'
import { isolatedMinima } from './isolated-minima'
import { kinks } from './kinks'
import type { Landscape } from './landscape'
import { powers } from './powers'
import { surfaces } from './surfaces'

/** Every landscape; the laws of landscapes.test.ts hold for each. */
export const landscapes: readonly Landscape[] = [
  ...powers,
  ...isolatedMinima,
  ...crossings,
  ...curves,
  ...boundaries,
  ...kinks,
  ...surfaces,
]

/**
 * The landscape of an id.
 *
 * @throws RangeError when there is none
 * @example
 * landscape('cusp').coefficient.lambda.toFraction() // '5/12'
 */
export function landscape(id: string): Landscape {
  const found = landscapes.find((candidate) => candidate.id === id)
  if (!found)
    throw new RangeError(
      `landscape must be one of ${landscapes.map((known) => known.id).join(', ')}, got ${id}`,
    )
  return found
}
