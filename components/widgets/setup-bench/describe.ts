import { decimal } from '@/components/figures/format'
import { groupDigits } from '@/components/controls/knobs'
import type { BenchFrame } from '@/lib/models/setup-bench'
import { NAMES, shapeOf } from './names'

const priorWords = {
  uniform: 'the same everywhere in the picture',
  normal: 'highest in the middle and fading outwards',
  power: 'zero where a weight is zero and growing outwards',
} as const

/** What is seen now, in words. */
export function describe({ request, excess, isRealizable, parameters }: BenchFrame): string {
  const { model, truth, prior } = request
  const held = isRealizable
    ? 'The model holds the truth.'
    : 'The model does not hold the truth, and the landscape is measured from the best guess.'
  const guess = parameters.length === 1 ? 'w' : 'a and b'
  return (
    `The truth is ${NAMES[model].truth(groupDigits(truth))}, the model ${NAMES[model].model}. ${held} ` +
    `The excess loss is drawn over the parameters, dark where it is low; it is zero on the optimal set, which is ` +
    `${shapeOf(model, truth)}. At your ${guess} it is ${decimal(excess, 4)} nats per datum. The prior is ` +
    `${priorWords[prior]}.`
  )
}
