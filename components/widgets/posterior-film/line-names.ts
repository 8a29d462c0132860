import { flanksOf } from '@/components/figures/flanks'
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
      spots: [...bothFlanks(dashed, [0.25, 0.12]), ...rows('start'), ...rows('end')],
    },
    {
      words: 'posterior',
      meaning: 'posterior',
      spots: [
        ...bothFlanks(posterior, [0.7, 0.85, 0.5]).toReversed(),
        ...rows('end'),
        ...rows('start'),
      ],
    },
    {
      words: 'prior',
      meaning: 'prior',
      spots: [
        ...(isBump(dotted) ? bothFlanks(dotted, [0.4, 0.25, 0.6]) : []),
        ...[dotted[0], dotted.at(-1)].flatMap((end, side) => (end ? beside(end, side) : [])),
      ],
    },
  ]
  const present = named.filter(({ spots }) => spots.length > 0)
  const spots = placeLabels(present, [
    ...[posterior, dotted, dashed].map((curve) => curve.flat()),
    ...rules.map((x) => [x, 0, x, 1]),
  ])
  return present.map(({ words, meaning }, i) => ({ words, meaning, spot: spots[i]! }))
}

function bothFlanks(curve: readonly Place[], heights: readonly number[]): readonly Spot[] {
  return (['left', 'right'] as const).flatMap((side) => flanksOf(curve, side, heights))
}

/** Whether a curve comes down on both sides within the window, to a quarter of its height and less. */
function isBump(curve: readonly Place[]): boolean {
  const summit = 1 - Math.min(...curve.map(([, y]) => y))
  return [curve[0], curve.at(-1)].every((end) => end && 1 - end[1] < summit / 4)
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
