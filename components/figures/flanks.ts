import type { Place, Spot } from './place-labels'

/** The parts of a bump's height at which its name may stand, the best first. */
const HEIGHTS = [0.55, 0.4, 0.7, 0.25, 0.85]

/** Beside a bump on one side of it, at several parts of its height; outside of it, a few pixels away. */
export function flanksOf(
  curve: readonly Place[],
  side: 'left' | 'right',
  heights: readonly number[] = HEIGHTS,
): readonly Spot[] {
  const summit = Math.min(...curve.map(([, y]) => y))
  return heights.flatMap((height) => {
    const isUnder = ([, y]: Place) => y <= 1 - height * (1 - summit)
    const at = side === 'left' ? curve.find(isUnder) : curve.findLast(isUnder)
    if (!at) return []
    return [side === 'left' ? { at, dx: -8, dy: 4, anchor: 'end' } : { at, dx: 8, dy: 4 }]
  })
}
