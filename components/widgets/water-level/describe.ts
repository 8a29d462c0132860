import { decimal } from '@/components/figures/format'
import type { WaterLevel } from './frame'
import { knobs, type OcticGuess } from './params'

/** What is seen now, in words. */
export function describe({ level, wells, chosen, kept }: WaterLevel, guess: OcticGuess): string {
  const at = `Water stands at ε = ${knobs.level.show(level)}`
  const square = wells[0]!
  if (!guess.isMade)
    return (
      `Two wells over the interval from −1 to 1, K = w² and, thin and with a flatter floor, K = w⁸. ${at}: the first is below it on a ` +
      `part V(ε) = ${decimal(square.volume, 4)} of the interval. Beside them V against ε, both on logarithmic scales: for ` +
      `w² a straight line of slope one half. The line for w⁸ waits to be drawn.`
    )
  const all = wells.map(({ words, volume }) => `${decimal(volume, 4)} for ${words}`).join(', ')
  return (
    `The well K = ${chosen.words} over the interval from −1 to 1. ${at}, and the wet part of the interval is ${all}. ` +
    `On logarithmic scales V against ε is a straight line whose slope is λ: one half, a quarter, a sixth, an eighth. ` +
    `Each halving of ε leaves ${decimal(100 * kept, 0)} % of the wet interval of ${chosen.words}.`
  )
}
