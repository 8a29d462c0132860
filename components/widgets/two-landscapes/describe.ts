import { decimal } from '@/components/figures/format'
import { type Twins, WAYS } from './frame'
import { knobs } from './params'

/** What is seen now, in words. */
export function describe({ level, ways: [one, other] }: Twins): string {
  const water = `Water stands at ε = ${knobs.level.show(level)}`
  if (other.power === 1)
    return (
      `The same landscape, ${WAYS[1].loss}, twice: the slope of a line through the origin is the weight itself. ` +
      `${water} and covers ${share(one.volume)} of all weights.`
    )
  return (
    `Two landscapes for the same lines through the origin. On the first the slope is w and the loss is ` +
    `${WAYS[1].loss}; on the second the slope is ${WAYS[other.power].slope} and the loss is ${WAYS[other.power].loss}. ` +
    `${water}. It covers the same lines on both, but ${share(one.volume)} of the weights on the first and ` +
    `${share(other.volume)} on the second. Half of the water leaves ${decimal(one.halving, 3)} of the first share ` +
    `and ${decimal(other.halving, 3)} of the second.`
  )
}

function share(volume: number): string {
  return `${decimal(100 * volume, 1)} %`
}
