import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { Meter } from './frame'

/** What is seen now, in words. */
export function describe({ n, truth, models }: Meter): string {
  const [one, two] = models.map(({ now, words }) => ({
    words,
    total: decimal(now.total, 2),
    price: decimal(now.price, 2),
    wins: now.total < 0,
  }))
  const best = [one!, two!].filter(({ wins }) => wins)
  const verdict =
    best.length === 0
      ? 'the model without a weight has the least free energy'
      : best.length === 2
        ? 'both have less free energy than the model without a weight'
        : `only ${best[0]!.words} has less free energy than the model without a weight`
  return (
    `Free energies along one sequence of data with true mean ${truth}, above that of the model N(0, 1), which has no ` +
    `weight. At n = ${groupDigits(n)}: ${one!.total} nats for ${one!.words} and ${two!.total} for ${two!.words}; ` +
    `${verdict}. The price of the weights, free energy plus what the best fit gains, is ${one!.price} for one weight ` +
    `and ${two!.price} for the product of two.`
  )
}
