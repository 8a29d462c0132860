import type { Meaning } from './marks'
import type { Camera } from './space/camera'
import { heightAt, type Place, type Relief } from './space/relief'
import { partsOf } from './space/parts'
import type { Corner } from './surface-cut'

type Part = { readonly points: readonly Corner[]; readonly meaning: Meaning }

/**
 * Each mark in parts no longer than a cell, at the height of the surface, under the cell that holds the
 * middle of the part: row × cells + column.
 */
export function marksByCell(
  relief: Relief,
  { turn }: Camera,
): ReadonlyMap<number, readonly Part[]> {
  const cells = relief.size - 1
  // What lies on the border of two cells belongs to the nearer one, which is drawn later.
  const nearer = 1e-6
  const [toX, toY] = [
    -nearer * Math.sin((turn * Math.PI) / 180),
    -nearer * Math.cos((turn * Math.PI) / 180),
  ]
  const byCell = new Map<number, Part[]>()
  const cellAt = (place: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((place + 1) / 2) * cells)))
  const standing = (place: Place): Corner => [...place, heightAt(relief, place)]
  for (const { points, meaning } of relief.marks)
    for (const part of partsOf(points, 2 / cells)) {
      const [first = [0, 0], last = first] = part
      const cell =
        cellAt((first[1] + last[1]) / 2 + toY) * cells + cellAt((first[0] + last[0]) / 2 + toX)
      const held = byCell.get(cell) ?? []
      held.push({ points: part.map(standing), meaning })
      byCell.set(cell, held)
    }
  return byCell
}
