import { type Camera, frameAt } from './space/camera'
import type { Meaning } from './marks'
import type { Piece } from './surface-piece'

/** Steps between the nine colours of the ramp of losses, as classes: few, so that a page stays small. */
export const SHADES = 24

/** Steps of light on a solid. */
const LIGHTS = 6

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
      {joined(pieces).map(({ name, meaning, d }, i) => (
        <path key={i} className={name} data-meaning={meaning} d={d} />
      ))}
    </svg>
  )
}

const AREAS: ReadonlySet<Piece['kind']> = new Set([
  'face',
  'water',
  'ground',
  'floor-water',
  'wall',
  'water-wall',
  'solid',
])

type Path = { readonly name: string; readonly meaning: Meaning | undefined; d: string }

/** Neighbouring pieces of one look as one path. */
function joined(pieces: readonly Piece[]): readonly Readonly<Path>[] {
  const paths: Path[] = []
  for (const { kind, height, points, meaning } of pieces) {
    const isArea = AREAS.has(kind)
    const name = nameOf(kind, height)
    const corners = points.map(([x, y]) => `${rounded(x)} ${rounded(-y)}`).join('L')
    // A line of no length has round ends and nothing between them: a dot.
    const d = `M${corners}${points.length === 1 ? 'h0' : ''}${isArea ? 'Z' : ''}`
    const last = paths.at(-1)
    if (last?.name === name && last.meaning === meaning) last.d += d
    else paths.push({ name, meaning, d })
  }
  return paths
}

/** The class of a piece: its kind, and its shade where it has one. */
function nameOf(kind: Piece['kind'], height: number): string {
  if (kind === 'face') return `face shade-${Math.round(height * SHADES)}`
  if (kind === 'solid') return `solid light-${Math.round(height * LIGHTS)}`
  return kind === 'wall' ? `wall wall-${height}` : kind
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
