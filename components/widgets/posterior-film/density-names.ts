import { flanksOf } from '@/components/figures/flanks'
import { type Place, placeLabels, type Spot } from '@/components/figures/place-labels'
import type { FilmFrame } from './frame'

type Density = Extract<FilmFrame['prediction'], { kind: 'density' }>

/** The names of the truth and of the prediction, each on the side that its curve has to itself. */
export function densityNames(
  { y, density, truth }: Density,
  ceiling: number,
): readonly { readonly words: string; readonly spot: Spot }[] {
  const [low, high] = [y[0] ?? 0, y.at(-1) ?? 1]
  const placesOf = (values: Float64Array) =>
    Array.from(y, (at, k): Place => [(at - low) / (high - low), 1 - (values[k] ?? 0) / ceiling])
  const predicted = placesOf(density)
  const truthful = truth && placesOf(truth)
  const isTruthRight = truthful !== undefined && summitOf(truthful) > summitOf(predicted) + APART
  const names = [
    ...(truthful
      ? [{ words: 'truth', spots: flanksOf(truthful, isTruthRight ? 'right' : 'left') }]
      : []),
    { words: 'prediction', spots: flanksOf(predicted, isTruthRight ? 'left' : 'right') },
  ]
  const curves = [predicted, ...(truthful ? [truthful] : [])].map((curve) => curve.flat())
  const spots = placeLabels(names, curves)
  return names.map(({ words }, i) => ({ words, spot: spots[i]! }))
}

/** Curves whose summits are nearer than this part of the plot keep their sides: the names do not waver. */
const APART = 0.05

/** Where a bump is highest, from the left. */
function summitOf(curve: readonly Place[]): number {
  return curve.reduce((best, place) => (place[1] < best[1] ? place : best))[0]
}
