import { AxisX, AxisY } from '@/components/figures/axes'
import { GuessLine } from '@/components/figures/guess-line'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { CASES, type CaseName, type Concentration } from './frame'
import type { ConcentrationGuess } from './params'

const END = 1e4
const LOW = 10 ** -3.4
const TICKS_X = [
  { value: 1, label: 'n = 1' },
  { value: 100, label: '100' },
  { value: END, label: '10 000' },
]
const TICKS_Y = [
  { value: 1, label: '1' },
  { value: 0.1, label: '0.1' },
  { value: 0.01, label: '0.01' },
  { value: 0.001, label: '0.001' },
]

/** Width against n on logarithmic axes: the reader's lines, and beside them what is true. */
export function WidthsPanel({
  frame,
  guess,
  uid,
  onGuess,
}: {
  readonly frame: Concentration
  readonly guess: ConcentrationGuess
  readonly uid: string
  readonly onGuess: (name: CaseName, slope: number) => void
}) {
  return (
    <Plot
      uid={`${uid}-widths`}
      title="The width of the posterior against n, on logarithmic axes"
      x={{ from: 1, to: END, scale: 'log' }}
      y={{ from: LOW, to: 2, scale: 'log' }}
      className="guess-widths"
    >
      <AxisX ticks={TICKS_X} name="n" />
      <AxisY ticks={TICKS_Y} name="width" />
      {guess.isMade && <Rule at={frame.n} axis="x" meaning="muted" />}
      {CASES.map(({ name, words, slopeWords }) => {
        const start = frame[name].widths[0] ?? 1
        const { sizes, widths, law } = frame[name]
        return (
          <g key={name}>
            <GuessLine
              from={[1, start]}
              to={END}
              exponent={guess.values[name]}
              name={{
                text: guess.isMade ? `your ${words}` : words,
                x: 30,
                // The two lines may lie on one another: one is named above, the other below.
                isBelow: name === 'square',
              }}
              onTurn={guess.isMade ? undefined : (slope) => onGuess(name, slope)}
              className={`guess-${name}`}
            />
            {guess.isMade && (
              <>
                <Line xs={sizes} ys={law} meaning="lambda" />
                <Scatter xs={sizes} ys={widths} meaning="posterior" radius={3} />
                <Label x={END} y={law.at(-1) ?? 1} dx={-6} dy={22} anchor="end" meaning="lambda">
                  {words}: slope {slopeWords}
                </Label>
              </>
            )}
          </g>
        )
      })}
    </Plot>
  )
}
