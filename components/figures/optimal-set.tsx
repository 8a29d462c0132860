import { Cross, Line } from './marks'

/** A part of a set of optima that can be drawn on the plane. */
export type SetPiece =
  | { readonly kind: 'point'; readonly at: readonly number[] }
  | { readonly kind: 'polyline' | 'patch'; readonly points: readonly (readonly number[])[] }

/** The set of optima: thick lines and crosses. */
export function SetOfOptima({ pieces }: { readonly pieces: readonly SetPiece[] }) {
  return pieces.map((piece, i) =>
    piece.kind === 'point' ? (
      <Cross key={i} x={piece.at[0] ?? 0} y={piece.at[1] ?? 0} meaning="optimal" />
    ) : (
      <Line
        key={i}
        xs={piece.points.map(([a = 0]) => a)}
        ys={piece.points.map(([, b = 0]) => b)}
        meaning="optimal"
        className="is-thin"
      />
    ),
  )
}
