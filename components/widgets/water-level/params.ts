import { choice, number } from '@/components/controls/knobs'
import type { Guess } from '@/components/controls/use-guess'
import { decimal } from '@/components/figures/format'

export const knobs = {
  level: number({
    label: 'water level ε',
    initial: 0.1,
    min: 1e-4,
    max: 1,
    scale: 'log',
    significant: 3,
    detents: [
      { value: 1e-4, label: '10⁻⁴' },
      { value: 0.01, label: '0.01' },
      { value: 1, label: '1' },
    ],
    show: (level) => (level < 0.001 ? level.toFixed(6).replace(/0+$/, '') : String(level)),
  }),
  k: choice({
    label: 'the loss K',
    initial: '1',
    options: { 1: 'w²', 2: 'w⁴', 3: 'w⁶', 4: 'w⁸' },
  }),
}

/** The least volume that the plot shows. */
export const FLOOR = 0.007

/** The guess is kept on the reader's machine, not in the address. */
export const guessKnobs = {
  octic: number({
    label: 'your line for w⁸',
    initial: 0.3,
    min: 0,
    max: 0.535, // steeper, its end would leave the plot
    step: 0.005,
    show: (exponent) =>
      `at ε = 10⁻⁴ it is V = ${decimal(1e-4 ** exponent, exponent > 0.4 ? 4 : 3)}`,
  }),
}

export type OcticGuess = Guess<typeof guessKnobs>
