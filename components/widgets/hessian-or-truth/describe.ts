import { decimal, magnitude } from '@/components/figures/format'
import type { Duel } from './frame'
import { showLevel } from './params'

/** What is seen now, in words. */
export function describe(duel: Duel): string {
  const { words, level, at, truth, hessian, ratio, landscape } = duel
  const [a, b] = at
  const shape = ['the whole plane', 'a strip without ends', 'an ellipse'][hessian.rank]
  const { lambda, multiplicity } = landscape.coefficient
  return (
    `The parameters with K below ε = ${showLevel(level)}, for K = ${words}: filled, the true set, ` +
    `${percent(truth)} of the box. Dashed, the set that the Hessian at (${decimal(a, 2)}, ${decimal(b, 2)}) gives: ${shape}, ` +
    `${percent(hessian.inBox)} of the box. That is ${timesWords(ratio)} the true volume, and ${limitWords(duel)}. ` +
    `The true volume goes with λ = ${lambda.toFraction()} and m = ${multiplicity}.`
  )
}

/** What becomes of the ratio of the two volumes as ε goes to zero. */
export function limitWords({ hessian, exponent, landscape, ratios }: Duel): string {
  if (exponent < 0)
    return `as ε goes to zero the ratio grows without bound, as ε to the power ${decimal(exponent, 3).replace(/0+$/, '')}`
  if (exponent > 0) return 'as ε goes to zero the ratio goes to zero: another part of W₀ has more'
  if (landscape.coefficient.multiplicity > 1)
    return 'as ε goes to zero the ratio goes to zero, as one over log 1/ε'
  if (hessian.rank === 2) return 'as ε goes to zero the ratio goes to 1: the Hessian is right'
  return `as ε goes to zero the ratio settles near ${decimal(ratios.at(-1) ?? 0, 2)}: right power, wrong factor`
}

export function percent(part: number): string {
  return part < 0.001 ? magnitude(part, 2) : `${Number((100 * part).toPrecision(3))} %`
}

export function timesWords(ratio: number): string {
  if (ratio >= 1000) return `${magnitude(ratio, 2)} times`
  return `${Number(ratio.toPrecision(3))} times`
}
