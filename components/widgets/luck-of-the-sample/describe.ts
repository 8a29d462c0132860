import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import { type Luck, SAMPLES } from './frame'

/** What is seen now, in words. */
export function describe({ n, model, gap, misled }: Luck): string {
  const count = n === 1 ? 'one datum' : `${groupDigits(n)} data`
  return (
    `The excess loss K of the model ${model === 'location' ? 'N(w, 1)' : 'N(w², 1)'} as one thick line with its ` +
    `bottom at the best parameter, zero, and ${SAMPLES} thin lines around it: the same difference measured ` +
    `on ${SAMPLES} samples of ${count}. They stray from K by ${decimal(gap, 3)} on average over the samples, each at its worst ` +
    `place, and in ${misled} of them the lowest point drawn is not at zero.`
  )
}
