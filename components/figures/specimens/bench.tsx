import type { ReactNode } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { SpecimenState } from './specimen'

type Setting = {
  /** The number at the end of both axes, which begin at 0. */
  readonly reach?: number
  readonly over?: ReactNode
}

/** A state that is shown in a small plot with plain axes. */
export function shown(
  words: string,
  children: ReactNode,
  { reach = 1, over }: Setting = {},
): SpecimenState {
  const span = { from: 0, to: reach }
  return {
    words,
    picture: (uid) => (
      <Plot uid={uid} title={words} x={span} y={span} over={over} className="specimen-plot">
        {children}
        <AxisX ticks={endTicks(0, reach, 2)} name="x" />
        <AxisY ticks={endTicks(0, reach, 2)} name="y" />
      </Plot>
    ),
  }
}
