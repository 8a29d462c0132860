import { Line, Rule, Scatter } from '@/components/figures/marks'
import type { FilmFrame } from './frame'

type Pieces = FilmFrame['optimal']

/** W₀ on the plane: thick lines and dots. */
export function OptimalSet({ pieces }: { readonly pieces: Pieces }) {
  const points = pieces.flatMap((piece) => (piece.kind === 'point' ? [piece.at] : []))
  return (
    <>
      {pieces.map(
        (piece, i) =>
          piece.kind === 'polyline' && (
            <Line
              key={i}
              xs={piece.points.map(([a = 0]) => a)}
              ys={piece.points.map(([, b = 0]) => b)}
              meaning="optimal"
            />
          ),
      )}
      {points.length > 0 && (
        <Scatter
          xs={points.map(([a = 0]) => a)}
          ys={points.map(([, b = 0]) => b)}
          meaning="optimal"
          radius={5}
        />
      )}
    </>
  )
}

/** W₀ on the line: a rule at each point. */
export function OptimalPoints({ pieces }: { readonly pieces: Pieces }) {
  return pieces.map(
    (piece) =>
      piece.kind === 'point' && (
        <Rule key={piece.at[0]} at={piece.at[0] ?? 0} axis="x" meaning="optimal" />
      ),
  )
}
