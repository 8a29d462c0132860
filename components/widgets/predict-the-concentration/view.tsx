import { Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { GuessAgain, GuessControls } from '@/components/controls/guess-controls'
import { useGuess } from '@/components/controls/use-guess'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { csvOf } from './csv'
import { DensityPanel } from './densities-panel'
import { describe } from './describe'
import { CASES, type Concentration } from './frame'
import { methodOf } from './method'
import { guessKnobs, knobs } from './params'
import { WidthsPanel } from './widths-panel'

type Props = ViewProps<typeof knobs, Concentration>

/** First the reader draws how fast the width shrinks; then the answer stands beside the drawing. */
export function PredictView({ id, uid, params, output, isStill, query, set, reset }: Props) {
  const guess = useGuess(guessKnobs, `predict-the-concentration.${id}`, isStill)
  return (
    <Figure
      uid={uid}
      title="Predict the concentration"
      description={describe(output, guess)}
      isStill={isStill}
      isFinal
      readout={
        guess.isMade ? (
          <dl className="readout">
            {CASES.map(({ name, words, slopeWords }) => (
              <div key={name}>
                <dt>slope of log width against log n, for {words}</dt>
                <dd data-meaning="lambda">
                  {decimal(output[name].measuredSlope, 4)}
                  <span className="readout-at">
                    exact {slopeWords} · you said {decimal(guess.values[name], 2)}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="guess-ask">
            How fast does the posterior of each loss become narrow as n grows? Draw both lines, then
            look.
          </p>
        )
      }
      controls={
        guess.isMade ? (
          <div className="slider-grid">
            <Slider
              knob={knobs.n}
              value={params.n}
              initial={knobs.n.initial}
              onChange={(n) => set({ n })}
            />
            <GuessAgain onAgain={guess.forget} />
          </div>
        ) : (
          <div className="slider-grid">
            <GuessControls knobs={guessKnobs} guess={guess} />
          </div>
        )
      }
      method={methodOf(params.n)}
      share={{ widget: 'predict-the-concentration', id, query }}
      csv={() => csvOf(output, guess)}
      onReset={() => {
        guess.forget()
        reset()
      }}
    >
      <div className="guess">
        <DensityPanel frame={output} index={0} uid={uid} />
        <DensityPanel frame={output} index={1} uid={uid} />
        <WidthsPanel frame={output} guess={guess} uid={uid} onGuess={guess.change} />
      </div>
    </Figure>
  )
}
