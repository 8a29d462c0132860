import type { Place } from './relief'

/** A curve as segments no longer than `longest`, in order; a single point as it is. */
export function partsOf(points: readonly Place[], longest: number): readonly (readonly Place[])[] {
  if (points.length === 1) return [points]
  return points.flatMap((end, k) => {
    const start = points[k - 1]
    if (!start) return []
    const [right, up] = [end[0] - start[0], end[1] - start[1]]
    const count = Math.max(1, Math.ceil(Math.hypot(right, up) / longest))
    const at = (part: number): Place => [start[0] + part * right, start[1] + part * up]
    return Array.from({ length: count }, (_, i) => [at(i / count), at((i + 1) / count)])
  })
}
