import { adam } from '@/lib/networks/optimiser'
import { superpositionObjective } from '@/lib/networks/superposition'
import { initialCheckpoint, train } from '@/lib/networks/training'
import { keyOf } from '@/lib/random/key'

/** A kernel that is timed: `kernels/<name>.c` beside this file, where there is one, is the same algorithm. */
export type Kernel = {
  readonly name: string
  /** Does the work once and returns a number that depends on all of it. */
  readonly run: () => number
  /** What limits it. */
  readonly bound: string
}

export const kernels: readonly Kernel[] = [
  {
    name: 'superposition-adam',
    run: () => {
      const objective = superpositionObjective({ features: 6, hidden: 2 }, 1024)
      const start = Float64Array.from({ length: 18 }, (_, j) => Math.sin(1 + j))
      const first = initialCheckpoint(objective, adam(1e-3), start, keyOf(1))
      return [...train(objective, adam(1e-3), first, { steps: 500 })].at(-1)!.loss
    },
    bound: 'the Threefry block of each input (half), then the unpredictable branches of its ReLUs',
  },
]
