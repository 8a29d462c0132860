import { freeEnergyRace } from '@/lib/learning-curves/free-energy-race'
import { laplaceTable } from '@/lib/landscapes/laplace-steps'
import { basinDuel } from '@/lib/landscapes/two-basins'
import { setupBench } from '@/lib/models/setup-bench'
import { landscapeChainTask } from './chain-task'
import { filmTask } from './film-task'
import { labTask } from './lab-task'
import { volumeLadderTask } from './volume-ladder-task'

/** What the worker can do: one line a task; the types of input and output are inferred from it. */
export const tasks = {
  basinDuel,
  freeEnergyRace,
  lab: labTask,
  laplaceTable,
  landscapeChain: landscapeChainTask,
  posteriorFilm: filmTask(),
  setupBench,
  volumeLadder: volumeLadderTask,
}
