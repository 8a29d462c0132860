import { AxisX, AxisY } from '@/components/figures/axes'
import { EndLabels } from '@/components/figures/end-labels'
import { decimal } from '@/components/figures/format'
import { GuessLine } from '@/components/figures/guess-line'
import { Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { powerTicks } from '@/components/figures/ticks'
import { powerVolume } from '@/lib/landscapes/power-volume'
import { LOSSES, type WaterLevel } from './frame'
import { FLOOR, knobs, type OcticGuess } from './params'

const LOW = knobs.level.min
const STOPS = Array.from({ length: 33 }, (_, i) => Number((10 ** (i / 8 - 4)).toPrecision(3)))

/** V against ε on logarithmic axes: the line for w² is given, that for w⁸ is drawn by the reader. */
export function VolumePanel({
  frame: { level, wells, chosen },
  guess,
  uid,
  onGuess,
}: {
  readonly frame: WaterLevel
  readonly guess: OcticGuess
  readonly uid: string
  /** Left out in the still. */
  readonly onGuess: ((exponent: number) => void) | undefined
}) {
  const shown = guess.isMade ? LOSSES : LOSSES.slice(0, 1)
  const end = (k: number) => powerVolume(k, LOW)
  return (
    <Plot
      uid={`${uid}-volume`}
      title="The wet part V of the interval against the level ε, on logarithmic axes"
      x={{ from: LOW, to: 1, scale: 'log' }}
      y={{ from: FLOOR, to: 1.2, scale: 'log' }}
      className="panel is-square has-names-left"
      over={
        onGuess &&
        guess.isMade && (
          <Probe
            label={`V of ${chosen.words} along the line`}
            stops={STOPS}
            read={(at) => ({
              words: `ε = ${knobs.level.show(at)}: V = ${decimal(powerVolume(chosen.k, at), 4)} for ${chosen.words}`,
              dots: [{ y: powerVolume(chosen.k, at), meaning: 'posterior' }],
            })}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(LOW, 1)} name="ε" />
      <AxisY ticks={powerTicks(FLOOR, 1.2)} name="V(ε)" side="right" />
      <Rule at={level} axis="x" meaning="muted" />
      <GuessLine
        from={[1, 1]}
        to={LOW}
        exponent={guess.values.octic}
        name={{ text: guess.isMade ? 'your w⁸' : 'w⁸: draw it', x: 0.004, isBelow: true }}
        onTurn={guess.isMade ? undefined : onGuess}
        className="is-guess"
      />
      {shown.map(({ k }) => (
        <Line
          key={k}
          xs={[LOW, 1]}
          ys={[end(k), 1]}
          meaning="lambda"
          className={k === chosen.k ? '' : 'is-thin'}
        />
      ))}
      <Scatter
        xs={shown.map(() => level)}
        ys={wells.slice(0, shown.length).map(({ volume }) => volume)}
        meaning="posterior"
        radius={3.5}
      />
      <EndLabels
        side="left"
        labels={shown.map(({ k, words, lambda }) => ({
          key: words,
          y: end(k),
          text: `${words}: λ = ${lambda}`,
          meaning: 'lambda',
        }))}
      />
    </Plot>
  )
}
