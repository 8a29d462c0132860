import { symmetricEigen } from '@/lib/numerics/linear-algebra'
import type { Landscape } from './landscape'

type Point = readonly [number, number]

/** The set where the second-order approximation of K at a point of W₀ lies below a level. */
export type HessianSet = {
  /** The number of directions in which the Hessian is positive: an ellipse, a strip, or the whole plane. */
  readonly rank: 0 | 1 | 2
  /** Its part within the box, as corners in order; empty where it misses the box. */
  readonly outline: readonly Point[]
  /** The area of that part, as a fraction of the box. */
  readonly inBox: number
  /** The area of the whole set in units of the box: 2πε/√det H, infinite when det H = 0. */
  readonly whole: number
}

/**
 * { w : ½ (w − w₀)ᵀ H (w − w₀) < ε } with H = ∇²K(w₀), at a point w₀ of W₀ in the plane: what a basin's
 * volume is taken for when all that is known of it is its Hessian.
 *
 * @param at w₀, inside the box
 * @throws RangeError when the landscape has not two parameters, or ε is not positive
 * @example
 * hessianSet(landscape('bowl'), [0, 0], 0.01).whole // 0.01 π/4: for the bowl it is exact
 */
export function hessianSet(landscape: Landscape, at: Point, epsilon: number): HessianSet {
  const { dimension, domain, hessian, id } = landscape
  if (dimension !== 2)
    throw new RangeError(`dimension of the landscape must be 2, got ${dimension} of ${id}`)
  if (!(epsilon > 0)) throw new RangeError(`epsilon must be positive, got ${epsilon}`)
  const [h11 = 0, h12 = 0, h21 = 0, h22 = 0] = hessian(at)
  const { values, vectors } = symmetricEigen([
    [h11, h12],
    [h21, h22],
  ])
  const [[left, right], [low, high]] = [domain[0]!, domain[1]!]
  const box: readonly Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ]
  const boxArea = (right - left) * (high - low)
  const radii = values.map((value) => (value > FLAT ? Math.sqrt((2 * epsilon) / value) : Infinity))
  const [wide, narrow] = [radii[0]!, radii[1]!]
  const [[ux = 0, uy = 0] = [], [vx = 0, vy = 0] = []] = vectors
  if (wide === Infinity) {
    const outline = narrow === Infinity ? box : strip(box, at, [vx, vy], narrow)
    return {
      rank: narrow === Infinity ? 0 : 1,
      outline,
      inBox: areaOf(outline) / boxArea,
      whole: Infinity,
    }
  }
  const ellipse = Array.from({ length: CORNERS }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / CORNERS
    const [along, across] = [SWELL * wide * Math.cos(angle), SWELL * narrow * Math.sin(angle)]
    return [at[0] + along * ux + across * vx, at[1] + along * uy + across * vy]
  })
  const outline = [
    [1, 0, right],
    [-1, 0, -left],
    [0, 1, high],
    [0, -1, -low],
  ].reduce<readonly Point[]>(
    (polygon, [nx, ny, bound]) => clipped(polygon, [nx!, ny!], bound!),
    ellipse,
  )
  return {
    rank: 2,
    outline,
    inBox: areaOf(outline) / boxArea,
    whole: (Math.PI * wide * narrow) / boxArea,
  }
}

const CORNERS = 1024
/** With it the polygon has the area of its ellipse. */
const SWELL = Math.sqrt((2 * Math.PI) / CORNERS / Math.sin((2 * Math.PI) / CORNERS))
/** A curvature below it is that of a flat direction, up to rounding. */
const FLAT = 1e-9

/** The part of a polygon within `radius` of the line through `at` that is normal to `normal`. */
function strip(polygon: readonly Point[], at: Point, normal: Point, radius: number) {
  const offset = normal[0] * at[0] + normal[1] * at[1]
  const above = clipped(polygon, normal, offset + radius)
  return clipped(above, [-normal[0], -normal[1]], radius - offset)
}

/** The part of a convex polygon where n · w ≤ bound, by Sutherland and Hodgman. */
function clipped(polygon: readonly Point[], [nx, ny]: Point, bound: number): readonly Point[] {
  const excess = polygon.map(([x, y]) => nx * x + ny * y - bound)
  return polygon.flatMap((corner, i) => {
    const j = (i + 1) % polygon.length
    const [here, next] = [excess[i]!, excess[j]!]
    const kept: Point[] = here <= 0 ? [corner] : []
    if (here < 0 !== next < 0 && here !== next) {
      const part = here / (here - next)
      const [[x, y], [p, q]] = [corner, polygon[j]!]
      kept.push([x + part * (p - x), y + part * (q - y)])
    }
    return kept
  })
}

/** The area of a polygon, by the shoelace formula. */
function areaOf(polygon: readonly Point[]): number {
  const twice = polygon.reduce((sum, [x, y], i) => {
    const [p, q] = polygon[(i + 1) % polygon.length]!
    return sum + x * q - p * y
  }, 0)
  return Math.abs(twice) / 2
}
