import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { powerTicks } from '@/components/figures/ticks'
import { timesWords } from './describe'
import type { Duel } from './frame'
import { LADDER, showLevel } from './params'

const END = 10 ** -LADDER.decades
const [LOW, HIGH] = [0.1, 300]

/** The Hessian's volume over the true one, as the level falls. */
export function RatioPanel({
  duel: { words, levels, ratios, level, ratio },
  uid,
  isStill,
}: {
  readonly duel: Duel
  readonly uid: string
  readonly isStill: boolean
}) {
  return (
    <Plot
      uid={`${uid}-ratio`}
      title={`The volume that the Hessian gives over the true one for K = ${words}, on logarithmic axes`}
      x={{ from: END, to: 1, scale: 'log' }}
      y={{ from: LOW, to: HIGH, scale: 'log' }}
      className="panel is-square"
      over={
        !isStill && (
          <Probe
            label="the ratio along the levels"
            stops={levels.toReversed()}
            read={(at) => {
              const y = ratios[levels.indexOf(at)]!
              return {
                words: `ε = ${showLevel(at)}: ${timesWords(y)} the true volume`,
                dots: [{ y, meaning: 'laplace' }],
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(END, 1, 3)} name="ε" />
      <AxisY ticks={powerTicks(LOW, HIGH)} name="Hessian / truth" />
      <Line xs={[END, 1]} ys={[1, 1]} meaning="posterior" />
      <Rule at={level} axis="x" meaning="muted" />
      <Line xs={levels} ys={ratios} meaning="laplace" />
      <Scatter xs={[level]} ys={[ratio]} meaning="laplace" radius={5} />
      <Label x={1} y={1} dx={-6} dy={18} anchor="end" meaning="posterior">
        1: the truth
      </Label>
    </Plot>
  )
}
