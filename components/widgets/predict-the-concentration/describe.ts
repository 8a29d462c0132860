import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import { CASES, type Concentration } from './frame'
import type { ConcentrationGuess } from './params'

/** What is seen now, in words. */
export function describe(frame: Concentration, guess: ConcentrationGuess): string {
  if (!guess.isMade)
    return (
      'Two losses, K = w² and K = w⁴, and the posteriors that they leave after one datum. On the right the ' +
      'width of the posterior waits to be drawn against n, both on logarithmic scales: a straight line ' +
      'of slope s means that the width shrinks as n to the power s.'
    )
  const parts = CASES.map(
    ({ name, words, slopeWords }) =>
      `for ${words} you said ${decimal(guess.values[name], 2)}, theory says ${slopeWords}, and the measured slope from ` +
      `1000 to 10 000 is ${decimal(frame[name].measuredSlope, 4)}`,
  )
  const widths = CASES.map(({ name, words }) => `${decimal(frame[name].widthNow, 4)} for ${words}`)
  return (
    `The slopes of the width against n: ${parts.join('; ')}. At n = ${groupDigits(frame.n)} the widths are ` +
    `${widths.join(' and ')}.`
  )
}
