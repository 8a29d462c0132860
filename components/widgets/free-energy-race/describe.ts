import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import { type Race, type RaceParams, SIZES } from './frame'
import { knobs } from './params'

/** What is seen now, in words. */
export function describe(race: Race, { model, data }: RaceParams): string {
  const { known, dimension, ends, slopes, excess } = race
  const words = knobs.model.options[model]
  const [from, to] = ends.map((end) => groupDigits(SIZES[end]!))
  const whose = data === 'mean' ? 'averaged over all samples' : 'of one growing sample'
  const law =
    known.multiplicity === 1
      ? `λ log n, with λ = ${known.lambda.toFraction()}`
      : `λ log n − log log n, with λ = ${known.lambda.toFraction()} and m = ${known.multiplicity}`
  return (
    `The free energy of the model ${words} with the truth N(0, 1), ${whose}, less n times the loss at the truth, against n on a ` +
    `logarithmic scale; with it half of BIC, which grows as d/2 = ${dimension / 2} times log n, and the singular law ${law}. ` +
    `From n = ${from} to ${to} the exact slope is ${decimal(slopes.exact, 3)}; BIC says ${decimal(slopes.bic, 3)}, the ` +
    `singular law ${decimal(slopes.singular, 3)}. At n = ${to} half of BIC is ${decimal(Math.abs(excess), 2)} nats too ` +
    `${excess >= 0 ? 'large' : 'small'}.`
  )
}
