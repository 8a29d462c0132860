import type { Mark, Place, Relief } from '@/components/figures/space/relief'
import { heightScale, reliefOf } from '@/components/figures/space/relief'
import type { Landscape } from '@/lib/landscapes/landscape'
import { sampledLoss } from '@/lib/landscapes/sampled'

/** Points along each side; an odd number has points on the axes. */
const SIZE = 257

/** The part of the highest loss below which heights grow like K. */
const KNEE = 1 / 250

/** The losses at which contours are drawn, as parts of the highest. */
const CONTOURS = [2e-4, 1e-3, 5e-3, 0.02, 0.08, 0.3]

type Land = { readonly relief: Relief; readonly heightOf: (loss: number) => number }

const lands = new Map<string, Land>()

/** A landscape of two parameters on the stage, with its water; the land is computed once. */
export function reliefAt(landscape: Landscape, level: number): Relief {
  const { relief, heightOf } = lands.get(landscape.id) ?? landOf(landscape)
  return { ...relief, water: heightOf(level) }
}

function landOf(landscape: Landscape): Land {
  const values = sampledLoss(landscape, SIZE)
  const top = values.reduce((a, b) => Math.max(a, b))
  const knee = Number((top * KNEE).toPrecision(1))
  const [over1 = [-1, 1], over2 = [-1, 1]] = landscape.domain
  const heightOf = heightScale(knee, top)
  const relief = reliefOf({
    field: { size: SIZE, values },
    x: { name: 'w₁', over: over1 },
    y: { name: 'w₂', over: over2 },
    z: { name: `K, as log(1 + K/${knee})` },
    knee,
    top,
    levels: CONTOURS.map((part) => part * top),
    marks: marksOf(landscape),
  })
  const land = { relief, heightOf }
  lands.set(landscape.id, land)
  return land
}

const place = ([x = 0, y = 0]: readonly number[]): Place => [x, y]

/** W₀ as curves and points, and the points that have a name. */
function marksOf({ optimalSet, points }: Landscape): readonly Mark[] {
  return [
    ...optimalSet.flatMap((piece): readonly Mark[] =>
      piece.kind === 'patch'
        ? []
        : [
            {
              points: piece.kind === 'point' ? [place(piece.at)] : piece.points.map(place),
              meaning: 'optimal',
            },
          ],
    ),
    ...points.map(({ at }): Mark => ({ points: [place(at)], meaning: 'data' })),
  ]
}
