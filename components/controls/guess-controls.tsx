import { Slider } from './controls'
import type { NumberKnob } from './knobs'
import type { Guessing } from './use-guess'

/** The sliders of a guess and the button that commits to it. */
export function GuessControls<K extends Readonly<Record<string, NumberKnob>>>({
  knobs,
  guess,
}: {
  readonly knobs: K
  readonly guess: Guessing<K>
}) {
  return (
    <>
      {Object.entries(knobs).map(([name, knob]) => (
        <Slider
          key={name}
          knob={knob}
          value={guess.values[name]!}
          onChange={(value) => guess.change(name, value)}
        />
      ))}
      <p>
        <button type="button" className="button is-main" onClick={guess.make}>
          this is my guess
        </button>
      </p>
    </>
  )
}

/** The way back to the question. */
export function GuessAgain({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p>
      <button type="button" className="button" onClick={onAgain}>
        guess again
      </button>
    </p>
  )
}
