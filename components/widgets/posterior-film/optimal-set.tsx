import { Cross, Label, Line, Rule } from '@/components/figures/marks'
import type { FilmFrame } from './frame'

type Pieces = FilmFrame['optimal']

/** W₀ on the plane: thick lines and crosses, and its name once. */
export function OptimalSet({ pieces }: { readonly pieces: Pieces }) {
  const [first] = pieces
  return (
    <>
      {pieces.map((piece, i) =>
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
      )}
      {first?.kind === 'point' && (
        <Label x={first.at[0] ?? 0} y={first.at[1] ?? 0} dx={10} dy={-8} meaning="optimal">
          W₀
        </Label>
      )}
      {first?.kind === 'polyline' && <LineName points={first.points} />}
    </>
  )
}

/** The name stands at that end of the line which is farther to the right. */
function LineName({ points }: { readonly points: readonly (readonly number[])[] }) {
  const [start = [0, 0], end = [0, 0]] = [points[0], points.at(-1)]
  const [a = 0, b = 0] = (start[0] ?? 0) > (end[0] ?? 0) ? start : end
  return (
    <Label x={a} y={b} dx={-8} dy={-8} anchor="end" meaning="optimal">
      W₀
    </Label>
  )
}

/** W₀ on the line: a rule at each point. */
export function OptimalPoints({ pieces, top }: { readonly pieces: Pieces; readonly top: number }) {
  return pieces.map(
    (piece, i) =>
      piece.kind === 'point' && (
        <g key={piece.at[0]}>
          <Rule at={piece.at[0] ?? 0} axis="x" meaning="optimal" />
          {i === 0 && (
            <Label x={piece.at[0] ?? 0} y={top} dx={8} dy={18} meaning="optimal">
              W₀
            </Label>
          )}
        </g>
      ),
  )
}
