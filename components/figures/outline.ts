import type { Point } from './paint-order'

/**
 * The outline of polygons on whole numbers, as closed rings: sides that two of them share are left out. Filled by the
 * rule `nonzero`, the rings cover what the polygons cover, also where these lie over each other.
 */
export function outlineOf(polygons: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const ends = new Map<string, Point[]>()
  for (const polygon of polygons)
    for (const [from, to] of sidesOf(polygon)) {
      const back = ends.get(keyOf(to)) ?? []
      const same = back.findIndex(([x, y]) => x === from[0] && y === from[1])
      if (same >= 0) back.splice(same, 1)
      else ends.set(keyOf(from), [...(ends.get(keyOf(from)) ?? []), to])
    }
  const rings: Point[][] = []
  for (const start of ends.keys())
    for (let next = ends.get(start)?.pop(); next; next = ends.get(start)?.pop()) {
      // As many sides come to a point as leave it, so that a walk ends where it began.
      const ring = [next]
      for (let at = keyOf(next); at !== start;) {
        const to = ends.get(at)?.pop()
        if (!to) break
        ring.push(to)
        at = keyOf(to)
      }
      rings.push(ring)
    }
  return rings
}

/** The sides of a polygon, all polygons the same way round, so that overlapping ones add up. */
function sidesOf(polygon: readonly Point[]): readonly (readonly [Point, Point])[] {
  const next = (k: number) => polygon[(k + 1) % polygon.length]!
  const area = polygon.reduce((sum, [x, y], k) => sum + x * next(k)[1] - next(k)[0] * y, 0)
  const sides = polygon.map((point, k) => [point, next(k)] as const)
  const turned = area < 0 ? sides.map(([from, to]) => [to, from] as const) : sides
  return turned.filter(([from, to]) => from[0] !== to[0] || from[1] !== to[1])
}

function keyOf([x, y]: Point): string {
  return `${x} ${y}`
}
