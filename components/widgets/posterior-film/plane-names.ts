import { ellipsePoints } from '@/components/figures/ellipse'
import type { Meaning } from '@/components/figures/marks'
import { type Place, placeLabels, type Spot } from '@/components/figures/place-labels'
import type { FilmFrame } from './frame'
import { optimalSpots } from './optimal-set'

export const ORIGIN = [0, 0]
/** The circle that holds 90 % of a plane Gaussian. */
export const PRIOR_RADIUS = Math.sqrt(-2 * Math.log(0.1))
/** The ellipses of a plane Gaussian that hold half, nine tenths and 99 % of it: √(−2 log(1 − p)). */
export const RADII = [0.5, 0.9, 0.99].map((mass) => Math.sqrt(-2 * Math.log(1 - mass)))

export function priorCovariance({ request: { scale } }: FilmFrame) {
  return [
    [scale * scale, 0],
    [0, scale * scale],
  ]
}

type PlanePicture = Extract<FilmFrame['picture'], { kind: 'plane' }>
/** A line on the unit square of the plot, from the left and from the top: x, y, x, y, … */
type Curve = Float64Array

type Named = { readonly words: string; readonly meaning: Meaning; readonly spots: readonly Spot[] }

/** The names of what is drawn on the plane, each where it is clear of the others and of the lines. */
export function planeNames(
  frame: FilmFrame,
  { window, contours }: PlanePicture,
  { mean, covariance }: FilmFrame['matched'],
): readonly { readonly words: string; readonly meaning: Meaning; readonly spot: Spot }[] {
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = window
  const across = (a: number) => (a - aLow) / (aHigh - aLow)
  const down = (b: number) => 1 - (b - bLow) / (bHigh - bLow)
  const placeOf = (a: number, b: number): Place => [across(a), down(b)]
  const ellipse = (...shape: Parameters<typeof ellipsePoints>): Curve => {
    const { xs, ys } = ellipsePoints(...shape)
    const curve = new Float64Array(2 * xs.length)
    for (let k = 0; k < xs.length; k++) {
      curve[2 * k] = across(xs[k]!)
      curve[2 * k + 1] = down(ys[k]!)
    }
    return curve
  }
  const ellipses = RADII.map((radius) => ellipse({ mean, covariance }, radius))
  const prior = ellipse({ mean: ORIGIN, covariance: priorCovariance(frame) }, PRIOR_RADIUS)
  const optimal = frame.optimal.flatMap((piece) =>
    piece.kind === 'polyline' ? [piece.points.flatMap(([a = 0, b = 0]) => placeOf(a, b))] : [],
  )
  const named: readonly Named[] = [
    { words: 'W₀', meaning: 'optimal', spots: optimalSpots(frame.optimal, placeOf) },
    {
      words: frame.laplace.kind === 'gaussian' ? 'Laplace’s Gaussian' : 'same mean and covariance',
      meaning: 'laplace',
      spots: [...ellipses.toReversed().flatMap(endsOf), ...CORNERS, ...INNER_CORNERS],
    },
    {
      words: 'prior, 90 %',
      meaning: 'prior',
      spots: [...endsOf(prior).toReversed(), ...shouldersOf(prior)],
    },
    {
      words: 'posterior',
      meaning: 'posterior',
      spots: [...CORNERS.toReversed(), ...INNER_CORNERS],
    },
  ]
  const present = named.filter(({ spots }) => spots.length > 0)
  const spots = placeLabels(present, [
    ...ellipses,
    prior,
    ...optimal,
    ...contours.flatMap(curvesOf),
  ])
  return present.map(({ words, meaning }, i) => ({ words, meaning, spot: spots[i]! }))
}

function inView([x, y]: Place): boolean {
  return x > 0 && x < 1 && y > 0 && y < 1
}

/** The place of a curve where x·`x` + y·`y` is least, the first such, and where it is most, the last. */
function extremesOf(curve: Curve, x: number, y: number): readonly [Place, Place] {
  let [least, most, first, last] = [Infinity, -Infinity, 0, 0]
  for (let i = 0; i < curve.length; i += 2) {
    const value = x * curve[i]! + y * curve[i + 1]!
    if (value < least) [least, first] = [value, i]
    if (value >= most) [most, last] = [value, i]
  }
  return [placeAt(curve, first), placeAt(curve, last)]
}

function placeAt(curve: Curve, i: number): Place {
  return [curve[i] ?? NaN, curve[i + 1] ?? NaN]
}

/** Above the top of a closed curve and below its bottom, where these are in view. */
function endsOf(curve: Curve): readonly Spot[] {
  const [top, bottom] = extremesOf(curve, 0, 1)
  return [
    ...(inView(top) ? [{ at: top, dy: -6, anchor: 'middle' } as const] : []),
    ...(inView(bottom) ? [{ at: bottom, dy: 16, anchor: 'middle' } as const] : []),
  ]
}

/** Outside a closed curve at its lower right and its upper left, where these are in view. */
function shouldersOf(curve: Curve): readonly Spot[] {
  const [upper, lower] = extremesOf(curve, 1, 1)
  return [
    ...(inView(lower) ? [{ at: lower, dx: 5, dy: 14 }] : []),
    ...(inView(upper) ? [{ at: upper, dx: -5, dy: -5, anchor: 'end' } as const] : []),
  ]
}

const CORNERS: readonly Spot[] = [
  { at: [0, 0], dx: 8, dy: 18 },
  { at: [0, 1], dx: 8, dy: -10 },
  { at: [1, 1], dx: -8, dy: -10, anchor: 'end' },
  { at: [1, 0], dx: -8, dy: 18, anchor: 'end' },
]
/** The second lines of text at the corners. */
const INNER_CORNERS = CORNERS.map((spot) => ({ ...spot, dy: 2.1 * (spot.dy ?? 0) }))

/** Polylines of the unit square with y upwards as curves from the top of the plot. */
function curvesOf({ points, starts }: PlanePicture['contours'][number]): readonly Float32Array[] {
  const flipped = points.slice()
  for (let i = 1; i < flipped.length; i += 2) flipped[i] = 1 - flipped[i]!
  return Array.from({ length: starts.length - 1 }, (_, j) =>
    flipped.subarray(2 * (starts[j] ?? 0), 2 * (starts[j + 1] ?? 0)),
  )
}
