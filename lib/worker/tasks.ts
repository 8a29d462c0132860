import { freeEnergyRace } from '@/lib/learning-curves/free-energy-race'
import { setupBench } from '@/lib/models/setup-bench'
import { filmTask } from './film-task'
import { labTask } from './lab-task'
import { volumeLadderTask } from './volume-ladder-task'

/** What the worker can do: one line a task; the types of input and output are inferred from it. */
export const tasks = {
  freeEnergyRace,
  lab: labTask,
  posteriorFilm: filmTask(),
  setupBench,
  volumeLadder: volumeLadderTask,
}
