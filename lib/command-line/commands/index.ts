import type { Command } from '../command'
import { deepLinearCommand } from './deep-linear'
import { reducedRankCommand } from './reduced-rank'
import { tanhCommand } from './tanh'
import { trainCommand } from './train'

/** The commands of the terminal edge, in the order of the overview. */
export const commands: readonly Command[] = [
  reducedRankCommand,
  deepLinearCommand,
  tanhCommand,
  trainCommand,
]
