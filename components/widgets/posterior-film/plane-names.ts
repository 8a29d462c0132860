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
type Named = { readonly words: string; readonly meaning: Meaning; readonly spots: readonly Spot[] }

/** The names of what is drawn on the plane, each where it is clear of the others and of the lines. */
export function planeNames(
  frame: FilmFrame,
  { window, contours }: PlanePicture,
  { mean, covariance }: FilmFrame['matched'],
): readonly { readonly words: string; readonly meaning: Meaning; readonly spot: Spot }[] {
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = window
  const placeOf = (a: number, b: number): Place => [
    (a - aLow) / (aHigh - aLow),
    1 - (b - bLow) / (bHigh - bLow),
  ]
  const ellipse = (...shape: Parameters<typeof ellipsePoints>) =>
    ellipsePoints(...shape).map(([a, b]) => placeOf(a, b))
  const ellipses = RADII.map((radius) => ellipse(mean, covariance, radius))
  const prior = ellipse(ORIGIN, priorCovariance(frame), PRIOR_RADIUS)
  const optimal = frame.optimal.flatMap((piece) =>
    piece.kind === 'polyline' ? [piece.points.map(([a = 0, b = 0]) => placeOf(a, b))] : [],
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
    ...[...ellipses, prior, ...optimal].map((curve) => curve.flat()),
    ...contours.flatMap(curvesOf),
  ])
  return present.map(({ words, meaning }, i) => ({ words, meaning, spot: spots[i]! }))
}

function inView([x, y]: Place): boolean {
  return x > 0 && x < 1 && y > 0 && y < 1
}

/** Above the top of a closed curve and below its bottom, where these are in view. */
function endsOf(curve: readonly Place[]): readonly Spot[] {
  const ordered = curve.toSorted(([, p], [, q]) => p - q)
  const [top, bottom] = [ordered[0], ordered.at(-1)]
  return [
    ...(top && inView(top) ? [{ at: top, dy: -6, anchor: 'middle' } as const] : []),
    ...(bottom && inView(bottom) ? [{ at: bottom, dy: 16, anchor: 'middle' } as const] : []),
  ]
}

/** Outside a closed curve at its lower right and its upper left, where these are in view. */
function shouldersOf(curve: readonly Place[]): readonly Spot[] {
  const ordered = curve.toSorted(([x, y], [p, q]) => x + y - p - q)
  const [upper, lower] = [ordered[0], ordered.at(-1)]
  return [
    ...(lower && inView(lower) ? [{ at: lower, dx: 5, dy: 14 }] : []),
    ...(upper && inView(upper) ? [{ at: upper, dx: -5, dy: -5, anchor: 'end' } as const] : []),
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
function curvesOf({ points, starts }: PlanePicture['contours'][number]): readonly Float64Array[] {
  const flipped = points.map((value, i) => (i % 2 === 0 ? value : 1 - value))
  return Array.from({ length: starts.length - 1 }, (_, j) =>
    Float64Array.from(flipped.subarray(2 * (starts[j] ?? 0), 2 * (starts[j + 1] ?? 0))),
  )
}
