import { useEffect, useRef } from 'react'
import { RAMP_SHADES, rampOf } from './ramp'
import type { Meaning } from './marks'
import { type Camera, frameAt } from './space/camera'
import type { Piece } from './surface-piece'
import { useTheme } from './use-theme'

/** The stage on a canvas: the same pieces as in the SVG, of a finer grid, and quick enough to turn. */
export function SurfaceCanvas({
  pieces,
  camera,
  zoom,
}: {
  readonly pieces: readonly Piece[]
  readonly camera: Camera
  /** How many times the picture is enlarged about its middle. */
  readonly zoom: number
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  useEffect(() => {
    const target = canvas.current
    if (!target) return
    const draw = () => paint(target, pieces, camera, zoom, theme)
    draw()
    target.dataset['painted'] = theme
    const observer = new ResizeObserver(draw)
    observer.observe(target)
    return () => observer.disconnect()
  }, [pieces, camera, zoom, theme])
  return <canvas ref={canvas} className="plot-canvas" aria-hidden="true" />
}

function paint(
  canvas: HTMLCanvasElement,
  pieces: readonly Piece[],
  camera: Camera,
  zoom: number,
  theme: string,
): void {
  const context = canvas.getContext('2d')
  const { width, height } = canvas.getBoundingClientRect()
  const ramp = rampOf(canvas, 'loss', theme)
  if (!context || !ramp || width === 0) return
  const density = Math.min(2, devicePixelRatio)
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const { half, up, down } = frameAt(camera)
  const scale = (zoom * canvas.width) / (2 * half)
  context.translate(canvas.width / 2, canvas.height / 2 + (scale * (up - down)) / 2)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  const shades = Array.from(ramp, (_, i) => {
    const [red, green, blue] = new Uint8ClampedArray(ramp.buffer, 4 * i, 3)
    return `rgb(${red} ${green} ${blue})`
  })
  const style = getComputedStyle(canvas.ownerDocument.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--color-${name}`).trim()
  const looks = looksOf(colour)
  const finish = (kind: Outline, meaning: Meaning | undefined) => {
    const { fill, stroke = meaning && colour(meaning), line, alpha } = looks[kind]
    context.globalAlpha = alpha
    if (fill) {
      context.fillStyle = fill
      context.fill()
    }
    if (stroke) {
      context.strokeStyle = stroke
      context.lineWidth = line * density
      context.stroke()
    }
    context.globalAlpha = 1
  }
  for (const [index, { kind, points, height: at, meaning }] of pieces.entries()) {
    // Neighbours of one look are one path: a stroke each would be slow.
    const isLike = (other: Piece | undefined) =>
      other?.kind === kind && other.meaning === meaning && kind !== 'wall'
    const isShaded = kind === 'face' || kind === 'solid'
    if (isShaded || !isLike(pieces[index - 1])) context.beginPath()
    if (isShaded) {
      // A little larger than it is, so that no seam shows between neighbours.
      const [cx, cy] = middleOf(points)
      for (const [k, [x, y]] of points.entries()) {
        const px = (cx + (x - cx) * OVERLAP) * scale
        const py = -(cy + (y - cy) * OVERLAP) * scale
        if (k === 0) context.moveTo(px, py)
        else context.lineTo(px, py)
      }
      context.fillStyle =
        kind === 'face'
          ? (shades[Math.round(at * (RAMP_SHADES - 1))] ?? '')
          : litTone(colour(meaning ?? 'optimal'), colour('paper'), at)
      context.fill()
      continue
    }
    for (const [k, [x, y]] of points.entries())
      if (k === 0) context.moveTo(x * scale, -y * scale)
      else context.lineTo(x * scale, -y * scale)
    if (points.length === 1) context.closePath()
    if (!isLike(pieces[index + 1])) finish(kind, meaning)
  }
}

/** The colour of a solid under so much light; the classes of the SVG say the same. */
function litTone(tone: string, paper: string, light: number): string {
  const bright = `color-mix(in srgb, ${tone} 45%, ${paper})`
  return `color-mix(in srgb, ${bright} ${Math.round(100 * light)}%, color-mix(in srgb, ${tone} 55%, black))`
}

const OVERLAP = 1.12

function middleOf(points: Piece['points']): readonly [number, number] {
  let [x, y] = [0, 0]
  for (const point of points) {
    x += point[0] / points.length
    y += point[1] / points.length
  }
  return [x, y]
}

/** What is drawn by its outline; faces and solids have a shade each. */
type Outline = Exclude<Piece['kind'], 'face' | 'solid'>

type Look = {
  readonly fill?: string
  readonly stroke?: string
  readonly line: number
  readonly alpha: number
}

/** How each kind of piece is drawn; the classes of the SVG say the same. */
function looksOf(colour: (name: string) => string): Readonly<Record<Outline, Look>> {
  const mixed = `color-mix(in srgb, ${colour('posterior')} 55%, ${colour('surface')})`
  return {
    ground: { fill: colour('surface'), stroke: colour('rule'), line: 1, alpha: 1 },
    'floor-water': { fill: mixed, stroke: mixed, line: 0.6, alpha: 1 },
    'floor-line': { stroke: colour('muted'), line: 0.75, alpha: 0.7 },
    'floor-curve': { line: 2, alpha: 1 },
    'floor-dot': { line: 6, alpha: 1 },
    line: { stroke: colour('ink'), line: 0.8, alpha: 0.45 },
    curve: { line: 3, alpha: 1 },
    dot: { line: 9, alpha: 1 },
    wall: {
      fill: `color-mix(in srgb, ${colour('muted')} 55%, ${colour('surface')})`,
      stroke: colour('muted'),
      line: 0.6,
      alpha: 1,
    },
    box: { stroke: colour('control'), line: 0.75, alpha: 1 },
    'water-wall': { fill: colour('posterior'), line: 0, alpha: 0.62 },
    water: { fill: colour('posterior'), line: 0, alpha: 0.5 },
    shore: { stroke: colour('posterior'), line: 2, alpha: 1 },
  }
}
