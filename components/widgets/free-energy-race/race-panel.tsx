import { groupDigits } from '@/components/controls/knobs'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Dragged } from '@/components/figures/dragged'
import { EndLabels } from '@/components/figures/end-labels'
import { decimal } from '@/components/figures/format'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { endTicks, powerTicks } from '@/components/figures/ticks'
import { type Race, SIZES } from './frame'

const LAST = SIZES.length - 1

/** The free energies against log n, and the chord whose ends the reader drags. */
export function RacePanel({
  race,
  uid,
  title,
  isStill,
  onEnd,
}: {
  readonly race: Race
  readonly uid: string
  readonly title: string
  readonly isStill: boolean
  readonly onEnd: (end: 'from' | 'to', n: number) => void
}) {
  const { exact, bic, singular, dimension, ends, slopes } = race
  const [a, b] = ends
  const top = (dimension / 2) * Math.log(1e6) + 0.6
  const middle = Math.round((a + b) / 2)
  // At the end of the lines stand their names.
  const isLate = middle > 0.8 * LAST
  return (
    <Plot
      uid={`${uid}-race`}
      title={title}
      x={{ from: 10, to: 1e6, scale: 'log' }}
      y={{ from: -1.2, to: top }}
      className="panel has-names"
      over={
        !isStill && (
          <Probe
            label="the free energies along n"
            stops={SIZES}
            read={(n) => {
              const i = SIZES.indexOf(n)
              const [F, B, S] = [exact[i]!, bic[i]!, singular[i]!]
              return {
                words: `n = ${groupDigits(n)}: exact ${decimal(F, 2)}, BIC/2 ${decimal(B, 2)}, singular law ${decimal(S, 2)} nats`,
                dots: [
                  { y: F, meaning: 'posterior' },
                  { y: B, meaning: 'laplace' },
                  { y: S, meaning: 'lambda' },
                ],
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(10, 1e6, 2)} name="n" />
      <AxisY ticks={endTicks(0, top, 4)} name="nats" />
      <Line xs={SIZES} ys={bic} meaning="laplace" />
      <Line xs={SIZES} ys={singular} meaning="lambda" className="is-thin" />
      <Scatter xs={SIZES} ys={exact} meaning="posterior" radius={3} />
      <Line
        xs={[SIZES[a]!, SIZES[b]!]}
        ys={[exact[a]!, exact[b]!]}
        meaning="lambda"
        className="is-chord"
      />
      <Label
        x={SIZES[middle]!}
        y={exact[middle]!}
        dx={isLate ? -6 : 6}
        dy={isLate ? 30 : 24}
        anchor={isLate ? 'end' : 'start'}
        meaning="lambda"
      >
        slope {decimal(slopes.exact, 3)}
      </Label>
      {(['from', 'to'] as const).map((end, i) => (
        <Dragged
          key={end}
          x={SIZES[ends[i]!]!}
          y={exact[ends[i]!]!}
          onDrag={(n) => onEnd(end, n)}
        />
      ))}
      <EndLabels
        labels={[
          { key: 'bic', y: bic[LAST]!, text: 'BIC/2', meaning: 'laplace' },
          { key: 'exact', y: exact[LAST]!, text: 'exact', meaning: 'posterior' },
          { key: 'singular', y: singular[LAST]!, text: 'singular law', meaning: 'lambda' },
        ]}
      />
    </Plot>
  )
}
