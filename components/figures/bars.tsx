import { Line, type Meaning } from './marks'

/** A stretch of the horizontal axis, at a height; one that is not spoken of steps back. */
export type Bar = {
  readonly key: string
  readonly at: number
  readonly from: number
  readonly to: number
  readonly isFaint?: boolean
}

/** Lengths beside one another: thick lines of one thickness on every screen. */
export function Bars({
  bars,
  meaning,
}: {
  readonly bars: readonly Bar[]
  readonly meaning: Meaning
}) {
  return bars.map(({ key, at, from, to, isFaint = false }) => (
    <Line
      key={key}
      xs={[from, to]}
      ys={[at, at]}
      meaning={meaning}
      className={isFaint ? 'is-bar is-faint' : 'is-bar'}
    />
  ))
}
