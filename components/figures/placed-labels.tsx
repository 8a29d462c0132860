import { type Meaning, SpotLabel } from './marks'
import { type Place, placeLabels } from './place-labels'
import { SIDE, usePlot } from './plot'

/** Where a name may stand, in the numbers of the plot, moved by pixels. */
type Wish = {
  readonly x: number
  readonly y: number
  readonly dx?: number
  readonly dy?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type PlacedName = {
  readonly words: string
  readonly meaning: Meaning
  /** The best first. */
  readonly wishes: readonly Wish[]
}

/** Names, each at the first of its places that is clear of the other names and of the curves. */
export function PlacedLabels({
  names,
  curves,
}: {
  readonly names: readonly PlacedName[]
  readonly curves: readonly { readonly xs: ArrayLike<number>; readonly ys: ArrayLike<number> }[]
}) {
  const { x, y } = usePlot()
  const place = (atX: number, atY: number): Place => [x(atX) / SIDE, y(atY) / SIDE]
  const spots = placeLabels(
    names.map(({ words, wishes }) => ({
      words,
      spots: wishes.map(({ x: atX, y: atY, ...lie }) => ({ at: place(atX, atY), ...lie })),
    })),
    curves.map(({ xs, ys }) => Array.from(xs, (atX, i) => place(atX, ys[i] ?? NaN)).flat()),
  )
  return names.map(({ words, meaning }, i) => (
    <SpotLabel key={words} spot={spots[i]!} meaning={meaning}>
      {words}
    </SpotLabel>
  ))
}
