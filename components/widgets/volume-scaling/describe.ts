import { decimal } from '@/components/figures/format'
import type { Scaling } from './frame'
import { knobs } from './params'

/** What is seen now, in words. */
export function describe(scaling: Scaling): string {
  const { words, level, volume, slope, fraction, multiplicity, expected, lambda } = scaling
  const law =
    multiplicity === 1
      ? `As ε goes to zero the slope settles at λ = ${fraction}, with m = 1: no logarithm.`
      : `The limit is λ = ${fraction} with m = ${multiplicity}: a factor log 1/ε in V keeps the slope below λ by about ` +
        `one over log 1/ε, here ${decimal(lambda - expected, 3)}, and it dies out slowly.`
  return (
    `The volume V of the parameters with K below ε, for K = ${words}, against ε, both on logarithmic scales, and beside it ` +
    `the slope of that curve. At ε = ${knobs.level.show(level)} V is ${digits(volume)} and its slope ${decimal(slope, 3)}. ${law}`
  )
}

/** A part of the prior as it is read: three digits. */
export function digits(value: number): string {
  return value >= 1e-3 ? String(Number(value.toPrecision(3))) : knobs.level.show(value)
}
