import type { Bounds } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import { supportOf } from '@/lib/models/prior'

/**
 * The mass of a posterior beyond its box, from the two outermost layers of cells on every side where
 * the prior goes on: a tail that falls from layer to layer by the ratio r = m₀/m₁ at least holds at
 * most m₀ r/(1 − r) more. Infinite when the density does not fall towards a side.
 *
 * @param density at cell (i, j), index i + cells · j, per unit of volume
 * @param volume of one cell
 */
export function cutMass(
  prior: readonly Prior[],
  bounds: Bounds,
  cells: number,
  density: Float64Array,
  volume: number,
): number {
  const rows = density.length / cells
  const column = (i: number) => {
    let mass = 0
    for (let j = 0; j < rows; j++) mass += density[i + cells * j]!
    return mass * volume
  }
  const row = (j: number) => {
    let mass = 0
    for (let i = 0; i < cells; i++) mass += density[i + cells * j]!
    return mass * volume
  }
  let mass = 0
  for (const [axis, layer] of bounds.length === 1 ? [column].entries() : [column, row].entries()) {
    const [lo, hi] = bounds[axis]!
    const [from, to] = supportOf(prior[axis]!)
    if (from < lo) mass += beyond(layer(0), layer(1))
    if (to > hi) mass += beyond(layer(cells - 1), layer(cells - 2))
  }
  return mass
}

function beyond(outermost: number, next: number): number {
  if (outermost === 0) return 0
  return next > outermost ? outermost ** 2 / (next - outermost) : Infinity
}
