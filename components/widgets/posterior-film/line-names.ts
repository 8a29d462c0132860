import type { Meaning } from '@/components/figures/marks'
import { type Place, placeLabels, type Spot } from '@/components/figures/place-labels'
import type { FilmFrame } from './frame'
import { optimalSpots } from './optimal-set'

type LinePicture = Extract<FilmFrame['picture'], { kind: 'line' }>

/** The names of the curves over the line, each where it is clear of the others and of the curves. */
export function lineNames(
  frame: FilmFrame,
  { window, w, density, prior, gaussian }: LinePicture,
  top: number,
): readonly { readonly words: string; readonly meaning: Meaning; readonly spot: Spot }[] {
  const [[low, high] = [0, 1]] = window
  const peak = Math.max(...density)
  const placesOf = (values: Float64Array) =>
    Array.from(w, (at, k): Place => [(at - low) / (high - low), 1 - (values[k] ?? 0) / peak / top])
  const [posterior, dotted, dashed] = [placesOf(density), placesOf(prior), placesOf(gaussian)]
  const rules = frame.optimal.flatMap((piece) =>
    piece.kind === 'point' ? [((piece.at[0] ?? 0) - low) / (high - low)] : [],
  )
  const named: readonly {
    readonly words: string
    readonly meaning: Meaning
    readonly spots: readonly Spot[]
  }[] = [
    {
      words: 'W₀',
      meaning: 'optimal',
      spots: optimalSpots(frame.optimal, (a) => [(a - low) / (high - low), 0]),
    },
    {
      words: frame.laplace.kind === 'gaussian' ? 'Laplace’s Gaussian' : 'same mean, same variance',
      meaning: 'laplace',
      spots: [...flanksOf(dashed, 0.25), ...rows('start'), ...rows('end')],
    },
    {
      words: 'posterior',
      meaning: 'posterior',
      spots: [...flanksOf(posterior, 0.7).toReversed(), ...rows('end'), ...rows('start')],
    },
    {
      words: 'prior',
      meaning: 'prior',
      spots: [dotted[0], dotted.at(-1)].flatMap((end, side) => (end ? beside(end, side) : [])),
    },
  ]
  const present = named.filter(({ spots }) => spots.length > 0)
  const spots = placeLabels(present, [
    ...[posterior, dotted, dashed].map((curve) => curve.flat()),
    ...rules.map((x) => [x, 0, x, 1]),
  ])
  return present.map(({ words, meaning }, i) => ({ words, meaning, spot: spots[i]! }))
}

/** Beside a bump, on its left and on its right, at a part of its height. */
function flanksOf(curve: readonly Place[], part: number): readonly Spot[] {
  const summit = Math.min(...curve.map(([, y]) => y))
  const level = 1 - part * (1 - summit)
  const [left, right] = [curve.find(([, y]) => y <= level), curve.findLast(([, y]) => y <= level)]
  return [
    ...(left ? [{ at: left, dx: -8, dy: 4, anchor: 'end' } as const] : []),
    ...(right ? [{ at: right, dx: 8, dy: 4 } as const] : []),
  ]
}

/** Lines of text under the top of the plot, from its left or right border. */
function rows(anchor: 'start' | 'end'): readonly Spot[] {
  return [18, 36, 54].map((dy) => ({
    at: [anchor === 'start' ? 0 : 1, 0] as const,
    dx: anchor === 'start' ? 8 : -8,
    dy,
    anchor,
  }))
}

/** Over and under an end of a curve at the left (0) or right (1) border. */
function beside([, y]: Place, side: number): readonly Spot[] {
  const lie = side === 0 ? { dx: 8, anchor: 'start' as const } : { dx: -8, anchor: 'end' as const }
  return [-8, 18].map((dy) => ({ at: [side, y], dy, ...lie }))
}
