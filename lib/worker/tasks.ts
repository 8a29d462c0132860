import { later } from './later'

/** What the worker can do: one line a task; the types of input and output are inferred from it. */
export const tasks = {
  basinDuel: later(async () => (await import('@/lib/landscapes/two-basins')).basinDuel),
  freeEnergyRace: later(
    async () => (await import('@/lib/learning-curves/free-energy-race')).freeEnergyRace,
  ),
  lab: later(async () => (await import('./lab-task')).labTask),
  laplaceTable: later(async () => (await import('@/lib/landscapes/laplace-steps')).laplaceTable),
  landscapeChain: later(async () => (await import('./chain-task')).landscapeChainTask),
  landscapeVerdict: later(
    async () => (await import('@/lib/estimators/landscape-verdict')).landscapeVerdict,
  ),
  posteriorFilm: later(async () => (await import('./film-task')).filmTask()),
  setupBench: later(async () => (await import('@/lib/models/setup-bench')).setupBench),
  volumeLadder: later(async () => (await import('./volume-ladder-task')).volumeLadderTask),
}
