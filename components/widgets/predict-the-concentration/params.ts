import { number } from '@/components/controls/knobs'
import type { Guess } from '@/components/controls/use-guess'
import { decimal } from '@/components/figures/format'

/** What the reader may look at once the guess is made. */
export const knobs = {
  n: number({
    label: 'sample size n',
    initial: 1,
    min: 1,
    max: 1e4,
    scale: 'log',
    integer: true,
    detents: [
      { value: 1, label: '1' },
      { value: 100, label: '100' },
      { value: 1e4, label: '10⁴' },
    ],
  }),
}

const slope = (label: string) =>
  number({
    label,
    initial: -0.35,
    min: -0.75,
    max: 0,
    step: 0.01,
    show: (value) => `width ∝ n to the ${decimal(value, 2)}`,
  })

/** The guesses are kept on the reader's machine, not in the address. */
export const guessKnobs = {
  square: slope('your line for w²'),
  quartic: slope('your line for w⁴'),
}

export type ConcentrationGuess = Guess<typeof guessKnobs>
