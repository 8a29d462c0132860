import { AxisX, AxisY, type Tick } from '@/components/figures/axes'
import { Plot } from '@/components/figures/plot'
import type { Span, SymlogSpan } from '@/components/figures/scale'
import { endTicks, powerTicks, symlogTicks } from '@/components/figures/ticks'
import type { Specimen, SpecimenState } from './specimen'

/** The same axis twice: along the bottom, and up the side. */
function axes(
  words: string,
  span: Span,
  unit: string,
  ticks: readonly Tick[],
  bottom = ticks,
): SpecimenState {
  return {
    words,
    picture: (uid) => (
      <Plot uid={uid} title={`Axes: ${words}`} x={span} y={span} className="specimen-plot">
        <AxisX ticks={bottom} name={unit} />
        <AxisY ticks={ticks} name={unit} />
      </Plot>
    ),
  }
}

const linear = (words: string, from: number, to: number, unit: string) =>
  axes(words, { from, to }, unit, endTicks(from, to, 3))
const log = (words: string, from: number, to: number, unit: string) =>
  axes(words, { from, to, scale: 'log' }, unit, powerTicks(from, to, 4))
const symlog = (words: string, from: number, to: number, knee: number, unit: string) => {
  const span: SymlogSpan = { from, to, scale: 'symlog', knee }
  return axes(words, span, unit, symlogTicks(span), symlogTicks(span, 0.36))
}

export const axisSpecimens: readonly Specimen[] = [
  {
    key: 'linear',
    part: 'Linear axes',
    typical: linear('a few round numbers', -1.5, 1.5, 'w'),
    extreme: linear('numbers of nine digits', 0, 4e-9, 'nats'),
    empty: linear('an interval of no length', 1, 1, 'w'),
  },
  {
    key: 'log',
    part: 'Logarithmic axes',
    typical: log('four decades', 1, 1e4, 'n'),
    extreme: log('thirty decades', 1e-15, 1e15, 'V'),
    empty: log('within one decade', 2, 8, 'n'),
  },
  {
    key: 'symlog',
    part: 'Symlog axes',
    typical: symlog('heights of a stage', 0, 1, 0.004, 'K, nats'),
    extreme: symlog('both sides of zero', -2e9, 2e9, 1, 'K, nats'),
    empty: symlog('all of it below the knee', 0, 0.02, 1, 'K, nats'),
  },
]
