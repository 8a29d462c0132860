import { Contours, type Grid, Shades } from '@/components/figures/contours'
import { shown } from './bench'
import type { Specimen } from './specimen'

const SIZE = 48
const SHADES = Array.from({ length: 9 }, (_, i) => i / 9)

/** A function on the unit square as a grid. */
function gridOf(f: (x: number, y: number) => number): Grid {
  const at = (k: number) => (k + 0.5) / SIZE
  const values = Float64Array.from({ length: SIZE * SIZE }, (_, k) =>
    f(at(k % SIZE), at(Math.floor(k / SIZE))),
  )
  return { size: SIZE, values }
}

const hill = (x: number, y: number, width: number) =>
  Math.exp(-(x * x + y * y) / (2 * width * width))
const two = gridOf((x, y) => 0.9 * hill(x - 0.3, y - 0.35, 0.12) + 0.7 * hill(x - 0.7, y - 0.65, 0.16)) // oxfmt-ignore
const spike = gridOf((x, y) => hill(x - 0.5, y - 0.5, 0.012))
const ripples = gridOf((x, y) => 0.5 + 0.5 * Math.sin(24 * x) * Math.sin(24 * y))
const flat = gridOf(() => 0)

export const fieldSpecimens: readonly Specimen[] = [
  {
    key: 'heatmap',
    part: 'Heatmap, as shapes',
    typical: shown('two hills', <Shades grid={two} levels={SHADES} ramp="posterior" />),
    extreme: shown('one point', <Shades grid={spike} levels={SHADES} ramp="posterior" />),
    empty: shown('the same everywhere', <Shades grid={flat} levels={SHADES} ramp="posterior" />),
  },
  {
    key: 'contours',
    part: 'Contours',
    typical: shown('two hills', <Contours grid={two} levels={[0.1, 0.3, 0.6]} meaning="ink" />),
    extreme: shown(
      'many closed lines',
      <Contours grid={ripples} levels={[0.2, 0.5, 0.8]} meaning="ink" />,
    ),
    empty: shown('the same everywhere', <Contours grid={flat} levels={[0.5]} meaning="ink" />),
  },
]
