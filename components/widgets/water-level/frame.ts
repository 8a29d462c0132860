import type { ParamsOf } from '@/components/controls/params'
import { powerVolume } from '@/lib/landscapes/power-volume'
import { knobs } from './params'

/** The four losses w^(2k). */
export const LOSSES = [
  { k: 1, words: 'w²', lambda: '½' },
  { k: 2, words: 'w⁴', lambda: '¼' },
  { k: 3, words: 'w⁶', lambda: '⅙' },
  { k: 4, words: 'w⁸', lambda: '⅛' },
] as const

export type Wet = (typeof LOSSES)[number] & { readonly volume: number }

/** The water at one level in each of the four wells. */
export type WaterLevel = {
  readonly level: number
  readonly wells: readonly Wet[]
  /** The well that was chosen. */
  readonly chosen: Wet
  /** The part of its wet interval that is left when ε is halved. */
  readonly kept: number
}

export function waterLevel({ level, k }: ParamsOf<typeof knobs>): WaterLevel {
  const wells = LOSSES.map((loss) => ({ ...loss, volume: powerVolume(loss.k, level) }))
  const chosen = wells[Number(k) - 1]!
  return { level, wells, chosen, kept: 2 ** (-1 / (2 * chosen.k)) }
}
