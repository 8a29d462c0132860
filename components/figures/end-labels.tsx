import type { Meaning } from './marks'
import { percent, SIDE, usePlot } from './plot'
import { spread } from './spread'

export type EndLabel = {
  readonly key: string
  /** Where the line that it names comes to its end. */
  readonly y: number
  readonly text: string
  readonly meaning: Meaning
}

/** The height of a line of words, and the least height that a plot has on any screen, in pixels. */
const LINE = 17
const LEAST_HEIGHT = 170

/** The names of lines beside the plot, where they come to their ends; moved apart where they would collide. */
export function EndLabels({
  labels,
  side = 'right',
}: {
  readonly labels: readonly EndLabel[]
  readonly side?: 'left' | 'right'
}) {
  const { y } = usePlot()
  const wished = labels.map((label) => y(label.y))
  const places = spread(wished, (LINE / LEAST_HEIGHT) * SIDE, 0, SIDE)
  const isLeft = side === 'left'
  return labels.map(({ key, text, meaning }, i) => (
    <text
      key={key}
      x={isLeft ? '0' : '100%'}
      y={percent(places[i] ?? 0)}
      dx={isLeft ? -8 : 8}
      dy="4"
      textAnchor={isLeft ? 'end' : 'start'}
      className="mark-label"
      data-meaning={meaning}
    >
      {text}
    </text>
  ))
}
