import type { Place, Spot } from '@/components/figures/place-labels'
import { Cross, Line, Rule } from '@/components/figures/marks'
import type { FilmFrame } from './frame'

type Pieces = FilmFrame['optimal']

/** W₀ on the plane: thick lines and crosses. */
export function OptimalSet({ pieces }: { readonly pieces: Pieces }) {
  return pieces.map((piece, i) =>
    piece.kind === 'polyline' ? (
      <Line
        key={i}
        xs={piece.points.map(([a = 0]) => a)}
        ys={piece.points.map(([, b = 0]) => b)}
        meaning="optimal"
      />
    ) : (
      <Cross key={i} x={piece.at[0] ?? 0} y={piece.at[1] ?? 0} meaning="optimal" />
    ),
  )
}

/** Where W₀ may be named: beside its points, and at the ends of its lines, on either side. */
export function optimalSpots(
  pieces: Pieces,
  placeOf: (a: number, b: number) => Place,
): readonly Spot[] {
  return pieces.flatMap((piece): readonly Spot[] => {
    const ends = piece.kind === 'point' ? [piece.at] : [piece.points.at(-1), piece.points[0]]
    return ends.flatMap((end = []) => spotsAround(placeOf(end[0] ?? 0, end[1] ?? 0)))
  })
}

function spotsAround(at: Place): readonly Spot[] {
  if (at.some((part) => part < -ROUNDING || part > 1 + ROUNDING)) return []
  const sides = [
    { dx: -8, anchor: 'end' },
    { dx: 8, anchor: 'start' },
  ] as const
  return sides.flatMap((side) => [-9, 18].map((dy) => ({ at, dy, ...side })))
}

/** An end of a line lies on the border but for the last digits. */
const ROUNDING = 1e-6

/** W₀ on the line: a rule at each point. */
export function OptimalPoints({ pieces }: { readonly pieces: Pieces }) {
  return pieces.map(
    (piece) =>
      piece.kind === 'point' && (
        <Rule key={piece.at[0]} at={piece.at[0] ?? 0} axis="x" meaning="optimal" />
      ),
  )
}
