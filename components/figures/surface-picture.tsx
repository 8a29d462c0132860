import { outlineOf } from './outline'
import { type Point, paintOrder, type Shape } from './paint-order'
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
  const frame = [-half, -up, 2 * half, up + down].map(grained)
  return (
    <svg
      className="surface-svg plot-svg"
      viewBox={frame.join(' ')}
      role="img"
      aria-labelledby={`${uid}-title`}
    >
      <title id={`${uid}-title`}>{title}</title>
      {pathsOf(pieces).map(({ look, meaning, d }, i) => (
        <path key={i} className={look} data-meaning={meaning} d={d} />
      ))}
    </svg>
  )
}

/** Units of the drawing in half a side of the stage: places are whole numbers, a tenth of a pixel or so. */
const GRAIN = 1000

const AREAS: ReadonlySet<Piece['kind']> = new Set([
  'face',
  'water',
  'ground',
  'floor-water',
  'wall',
  'water-wall',
  'solid',
])

const OPAQUE: ReadonlySet<Piece['kind']> = new Set(['face', 'ground', 'wall', 'solid'])

/** Half of the width of a line, and a little for the outline of the surface that it lies on. */
const REACH: Partial<Record<Piece['kind'], number>> = {
  wall: 8,
  'water-wall': 8,
  box: 8,
  line: 8,
  shore: 14,
  curve: 20,
  'floor-dot': 35,
  dot: 50,
}

/** What overlaps by less than this only touches: places are rounded. */
const SLACK = 2

type Flat = Shape & { readonly isArea: boolean; readonly meaning: Meaning | undefined }

type Path = {
  readonly look: string
  readonly meaning: Meaning | undefined
  readonly d: string
}

/** The pieces as few paths: browsers take long over each, and hardly longer when it is long. */
export function pathsOf(pieces: readonly Piece[]): readonly Path[] {
  const shapes = pieces.map((piece): Flat => ({
    look: `${nameOf(piece)} ${piece.meaning ?? ''}`,
    meaning: piece.meaning,
    points: piece.points.map(([x, y]) => [grained(x), grained(-y)]),
    isArea: AREAS.has(piece.kind),
    isOpaque: OPAQUE.has(piece.kind),
    reach: REACH[piece.kind] ?? 0,
  }))
  return paintOrder(shapes, SLACK).map((group) => {
    const [{ look, meaning, isArea } = shapes[0]!] = group
    const lines = group.map(({ points }) => points)
    const d = isArea
      ? outlineOf(lines).map((ring) => `${lineOf(ring)}z`)
      : lines.map((line) => (line.length === 1 ? `${lineOf(line)}h0` : lineOf(line)))
    const name = meaning ? look.slice(0, -meaning.length) : look
    return { look: name.trim(), meaning, d: d.join('') }
  })
}

/** The class of a piece: its kind, and its shade where it has one. */
function nameOf({ kind, height }: Piece): string {
  if (kind === 'face') return `face shade-${Math.round(height * SHADES)}`
  if (kind === 'solid') return `solid light-${Math.round(height * LIGHTS)}`
  return kind === 'wall' ? `wall wall-${height}` : kind
}

/** A line through points: the first by its place, each next one by how far it is from the last. */
function lineOf(points: readonly Point[]): string {
  const steps = points.slice(1).map(([x, y], k) => {
    const [lastX, lastY] = points[k]!
    return pair(x - lastX, y - lastY)
  })
  const [x, y] = points[0] ?? [0, 0]
  return steps.length > 0 ? `M${pair(x, y)}l${spaced(steps)}` : `M${pair(x, y)}`
}

/** Two numbers; a minus is a gap. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}

function spaced(pairs: readonly string[]): string {
  return pairs.reduce((all, one) => (one.startsWith('-') ? all + one : `${all} ${one}`))
}

/** Whole units of the drawing; no −0, which would be written. */
function grained(value: number): number {
  return Math.round(value * GRAIN) + 0
}
