import type { Meaning } from '@/components/figures/marks'
import { symlogTicks } from '@/components/figures/ticks'

/** A curve or a point of the stage: places in [−1, 1]², at the height that the surface has there. */
export type Mark = {
  /** Places in order; a single one is a point. */
  readonly points: readonly Place[]
  readonly meaning: Meaning
}

export type Place = readonly [x: number, y: number]

/** A label at a place of an axis, in [−1, 1], or in [0, 1] of the height. */
export type StageTick = { readonly at: number; readonly label: string }

export type StageAxis = { readonly name: string; readonly ticks: readonly StageTick[] }

/** A function on a square, to stand on the stage: heights are what is drawn, already compressed. */
export type Relief = {
  /** Points along each side. */
  readonly size: number
  /** Heights in [0, 1], row-major, rows from the smallest y up. */
  readonly heights: Float32Array
  /** Contour heights. */
  readonly levels: readonly number[]
  readonly marks: readonly Mark[]
  /** The height of the water, where there is any. */
  readonly water: number | undefined
  readonly axes: { readonly x: StageAxis; readonly y: StageAxis; readonly z: StageAxis }
}

type Interval = readonly [low: number, high: number]

type ReliefSpec = {
  /** Values on a square grid over the domain, row-major, rows from the smallest y up; the first point of a row at x's low end. */
  readonly field: { readonly size: number; readonly values: ArrayLike<number> }
  readonly x: { readonly name: string; readonly over: Interval }
  readonly y: { readonly name: string; readonly over: Interval }
  /** What is drawn as height. */
  readonly z: { readonly name: string }
  /** Below this value heights grow like the value, above it like its logarithm. */
  readonly knee: number
  /** The value that stands at the top of the stage; what is higher is cut. */
  readonly top: number
  /** Values at which contours are drawn. */
  readonly levels?: readonly number[]
  /** Curves and points, in the units of the domain. */
  readonly marks?: readonly Mark[]
  readonly water?: number | undefined
}

/**
 * A function of two numbers as the stage wants it. Heights are h(v) = log(1 + v/knee) / log(1 + top/knee),
 * the symmetric logarithm of a value v ≥ 0; say so on the axis.
 *
 * @throws RangeError when the field is no square or its values do not fill it
 */
export function reliefOf({ field, x, y, z, knee, top, ...more }: ReliefSpec): Relief {
  const { size, values } = field
  if (!(Number.isInteger(size) && size >= 2 && values.length === size * size))
    throw new RangeError(
      `field must hold size² values with size ≥ 2, got ${size} and ${values.length}`,
    )
  const height = heightScale(knee, top)
  const place = ([px, py]: Place): Place => [along(x.over, px), along(y.over, py)]
  return {
    size,
    heights: new Float32Array(values).map(height),
    levels: (more.levels ?? []).map(height),
    marks: (more.marks ?? []).map(({ points, meaning }) => ({
      points: points.map(place),
      meaning,
    })),
    water: more.water === undefined ? undefined : height(more.water),
    axes: {
      x: { name: x.name, ticks: ticksOf(x.over) },
      y: { name: y.name, ticks: ticksOf(y.over) },
      z: {
        name: z.name,
        ticks: symlogTicks({ from: 0, to: top, scale: 'symlog', knee }).map(({ value, label }) => ({
          at: height(value),
          label,
        })),
      },
    },
  }
}

/**
 * The height of a value: 0 at 0, 1 at `top`, like the value below `knee` and like its logarithm above it.
 *
 * @throws RangeError when knee or top is not positive
 */
export function heightScale(knee: number, top: number): (value: number) => number {
  if (!(knee > 0 && top > 0))
    throw new RangeError(`knee and top must be positive, got ${knee}, ${top}`)
  // The symlog scale from 0 to `top`, without its general form: a surface asks for every point of its grid.
  const whole = Math.log(1 + top / knee)
  // Not log1p, which takes five times as long: below 1e-16 nobody sees a height.
  return (value) => Math.log(1 + Math.min(top, Math.max(0, value)) / knee) / whole
}

/** The height at a place between the points of the grid, by bilinear interpolation. */
export function heightAt({ size, heights }: Relief, [x, y]: Place): number {
  const cell = (place: number) => Math.min(size - 1, Math.max(0, ((place + 1) / 2) * (size - 1)))
  const [column, row] = [
    Math.min(size - 2, Math.floor(cell(x))),
    Math.min(size - 2, Math.floor(cell(y))),
  ]
  const [right, up] = [cell(x) - column, cell(y) - row]
  const at = (i: number, j: number) => heights[j * size + i] ?? 0
  const low = at(column, row) * (1 - right) + at(column + 1, row) * right
  const high = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right
  return low * (1 - up) + high * up
}

/** The same relief on a grid of other size: few points for a page, many for a screen. */
export function resized(relief: Relief, size: number): Relief {
  if (size === relief.size) return relief
  const place = (i: number) => (2 * i) / (size - 1) - 1
  const heights = Float32Array.from({ length: size * size }, (_, k) =>
    heightAt(relief, [place(k % size), place(Math.floor(k / size))]),
  )
  return { ...relief, size, heights }
}

function along([low, high]: Interval, value: number): number {
  return (2 * (value - low)) / (high - low) - 1
}

/** The two ends of an interval, and its middle where that has a short name. */
function ticksOf([low, high]: Interval): readonly StageTick[] {
  const middle = (low + high) / 2
  const values = Number.isInteger(2 * middle) ? [low, middle, high] : [low, high]
  return values.map((value) => ({ at: along([low, high], value), label: worded(value) }))
}

function worded(value: number): string {
  return String(value).replace('-', '\u2212')
}
