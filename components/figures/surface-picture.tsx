import { type Camera, frameAt, type Piece } from './surface-scene'

/** Steps between the nine colours of the ramp of losses, as classes: few, so that a page stays small. */
export const SHADES = 24

/** The stage as SVG: in the static page, in print, and where there is no canvas. */
export function SurfacePicture({
  pieces,
  camera,
  title,
  uid,
}: {
  readonly pieces: readonly Piece[]
  readonly camera: Camera
  readonly title: string
  readonly uid: string
}) {
  const { half, up, down } = frameAt(camera)
  return (
    <svg
      className="surface-svg plot-svg"
      viewBox={`${rounded(-half)} ${rounded(-up)} ${rounded(2 * half)} ${rounded(up + down)}`}
      role="img"
      aria-labelledby={`${uid}-title`}
    >
      <title id={`${uid}-title`}>{title}</title>
      {joined(pieces).map(({ name, d }, i) => (
        <path key={i} className={name} d={d} />
      ))}
    </svg>
  )
}

/** Neighbouring pieces of one look as one path. */
function joined(
  pieces: readonly Piece[],
): readonly { readonly name: string; readonly d: string }[] {
  const paths: { name: string; d: string }[] = []
  for (const piece of pieces) {
    const isArea = ['face', 'water', 'ground', 'floor-water'].includes(piece.kind)
    const name =
      piece.kind === 'face' ? `face shade-${Math.round(piece.height * SHADES)}` : piece.kind
    const corners = piece.points.map(([x, y]) => `${rounded(x)} ${rounded(-y)}`).join('L')
    const d = `M${corners}${isArea ? 'Z' : ''}`
    const last = paths.at(-1)
    if (last?.name === name) last.d += d
    else paths.push({ name, d })
  }
  return paths
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
