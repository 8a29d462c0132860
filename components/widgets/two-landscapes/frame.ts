import type { ParamsOf } from '@/components/controls/params'
import { powerVolume } from '@/lib/landscapes/power-volume'
import type { knobs } from './params'

export type Power = 1 | 3 | 5

/** How each way of writing the slope is called. */
export const WAYS: Readonly<
  Record<
    Power,
    {
      readonly slope: string
      readonly loss: string
      readonly exponent: string
      readonly name: string
    }
  >
> = {
  1: { name: 'straight', slope: 'w', loss: '½w²', exponent: '½' },
  3: { name: 'cubed', slope: 'w³', loss: '½w⁶', exponent: '1/6' },
  5: { name: 'fifth', slope: 'w⁵', loss: '½w¹⁰', exponent: '1/10' },
}

/** One way: the loss is w^(2 power)/2, and this share of the weights lies below the level. */
export type Way = {
  readonly power: Power
  readonly volume: number
  /** What halving the level leaves of the share. */
  readonly halving: number
}

export type Twins = {
  readonly level: number
  /** The steepest slope with a loss below the level. */
  readonly steepest: number
  readonly ways: readonly [Way, Way]
}

export function twinsAt({ level, power }: ParamsOf<typeof knobs>): Twins {
  return {
    level,
    steepest: powerVolume(1, 2 * level),
    ways: [wayOf(1, level), wayOf(power === '1' ? 1 : power === '3' ? 3 : 5, level)],
  }
}

function wayOf(power: Power, level: number): Way {
  const volume = powerVolume(power, 2 * level)
  return { power, volume, halving: powerVolume(power, level) / volume }
}
