import { Choice, Slider } from '@/components/controls/controls'
import { GuessAgain, GuessControls } from '@/components/controls/guess-controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { useGuess } from '@/components/controls/use-guess'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { Readout } from '@/components/figures/readout'
import { csv } from './csv'
import { describe } from './describe'
import { type WaterLevel, waterLevel } from './frame'
import { methodOf } from './method'
import { guessKnobs, knobs } from './params'
import { VolumePanel } from './volume-panel'
import { WellPanel } from './well-panel'

type Props = ViewProps<typeof knobs, WaterLevel>

/** Four wells w^(2k): how fast the wet interval shrinks as the water falls, first guessed, then shown. */
export function WaterLevelView({ id, uid, params, output, isStill, query, set, reset }: Props) {
  const guess = useGuess(guessKnobs, `water-level.${id}`, isStill)
  // Until the guess is made the other wells would give the answer away.
  const frame = guess.isMade ? output : waterLevel({ ...params, level: output.level, k: '1' })
  const { chosen, level, kept } = frame
  const at = knobs.level.show(level)
  return (
    <Figure
      uid={uid}
      title="The water level in one dimension"
      description={describe(frame, guess)}
      isStill={isStill}
      isFinal
      readout={
        <Readout
          rows={[
            {
              key: 'volume',
              what: (
                <>
                  V(ε) = ε<sup>1/{2 * chosen.k}</sup>, the wet part for K = {chosen.words}
                </>
              ),
              value: decimal(chosen.volume, 4),
              beside: `exact, at ε = ${at}`,
              meaning: 'posterior',
            },
            guess.isMade
              ? {
                  key: 'slope',
                  what: 'slope of log V against log ε for w⁸',
                  value: 'λ = ⅛',
                  beside: `exact · you said ${decimal(guess.values.octic, 3)}`,
                  meaning: 'lambda',
                }
              : {
                  key: 'ask',
                  what: 'The water falls from 1 to 10⁻⁴. For w² a hundredth stays wet.',
                  value: 'How much for w⁸? Draw its line.',
                },
            ...(guess.isMade
              ? [
                  {
                    key: 'kept',
                    what: `what a halving of ε leaves wet, for ${chosen.words}`,
                    value: `${decimal(100 * kept, 1)} %`,
                  },
                ]
              : []),
          ]}
        />
      }
      controls={
        <div className="slider-grid">
          <Slider
            knob={knobs.level}
            value={level}
            initial={knobs.level.initial}
            onChange={(next) => set({ level: next })}
          />
          {guess.isMade ? (
            <>
              <Choice
                knob={knobs.k}
                value={params.k}
                name={`${uid}-k`}
                onChange={(k) => set({ k })}
              />
              <GuessAgain onAgain={guess.forget} />
            </>
          ) : (
            <GuessControls knobs={guessKnobs} guess={guess} />
          )}
        </div>
      }
      method={methodOf(frame)}
      share={{ widget: 'water-level', id, query }}
      csv={csv}
      onReset={() => {
        guess.forget()
        reset()
      }}
    >
      <div className="panels">
        <WellPanel
          frame={frame}
          uid={uid}
          isGuessed={guess.isMade}
          onLevel={(next) => set({ level: knobs.level.clean(next) })}
        />
        <VolumePanel
          frame={frame}
          guess={guess}
          uid={uid}
          onGuess={isStill ? undefined : (exponent) => guess.change('octic', exponent)}
        />
      </div>
    </Figure>
  )
}
