import type { Command } from '../command'
import { deepLinearCommand } from './deep-linear'
import { evidenceCommand } from './evidence'
import { filmCommand } from './film'
import { freeEnergyCommand } from './free-energy'
import { landscapesCommand } from './landscapes'
import { llcCommand } from './llc'
import { modelsCommand } from './models'
import { reducedRankCommand } from './reduced-rank'
import { rlctCommand } from './rlct'
import { sampleCommand } from './sample'
import { tanhCommand } from './tanh'
import { trainCommand } from './train'

/** The commands of the terminal edge, in the order of the overview. */
export const commands: readonly Command[] = [
  rlctCommand,
  modelsCommand,
  landscapesCommand,
  evidenceCommand,
  filmCommand,
  freeEnergyCommand,
  reducedRankCommand,
  deepLinearCommand,
  tanhCommand,
  llcCommand,
  sampleCommand,
  trainCommand,
]
