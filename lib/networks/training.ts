import { foldIn, type Key } from '@/lib/random/key'
import type { Objective } from './objective'
import type { Optimiser } from './optimiser'

/** Everything that the next step of training needs: plain data, which may be stored and resumed from. */
export type Checkpoint = {
  /** Steps taken so far. */
  readonly step: number
  readonly position: Float64Array
  /** The optimiser's running means. */
  readonly memory: Float64Array
  /** The root of the run's chance: the batch of step t belongs to foldIn(key, t). */
  readonly key: Key
  /** Loss at the position before the last step, on that step's batch; NaN before the first step. */
  readonly loss: number
}

/**
 * The checkpoint before the first step.
 *
 * @throws RangeError when the position does not fit the objective
 * @example
 * const start = initialCheckpoint(objective, optimiser, w0, keyOf(1))
 */
export function initialCheckpoint(
  objective: Objective,
  optimiser: Optimiser,
  position: Float64Array,
  key: Key,
): Checkpoint {
  if (position.length !== objective.dimension)
    throw new RangeError(`position must have length ${objective.dimension}, got ${position.length}`)
  return {
    step: 0,
    position: position.slice(),
    memory: new Float64Array(optimiser.memoryLength(position.length)),
    key,
    loss: NaN,
  }
}

/**
 * Training as a stream: yields a checkpoint every `every` steps, and at the end. A consumer stops by
 * no longer asking, and resumes from any checkpoint: the run from there is the same bit for bit as the
 * run that was never stopped.
 *
 * @param start where to go on from; it is not written to
 * @param steps how many further steps to take
 * @throws RangeError when a count is not a positive integer
 * @example
 * for (const checkpoint of train(objective, adam(0.01), start, { steps: 1000, every: 100 })) show(checkpoint)
 */
export function* train(
  objective: Objective,
  optimiser: Optimiser,
  start: Checkpoint,
  { steps, every = steps }: { readonly steps: number; readonly every?: number },
): Generator<Checkpoint, void, void> {
  for (const [name, count] of Object.entries({ steps, every }))
    if (!(Number.isInteger(count) && count >= 1))
      throw new RangeError(`${name} must be a positive integer, got ${count}`)
  const position = start.position.slice()
  const memory = start.memory.slice()
  const gradient = new Float64Array(position.length)
  const end = start.step + steps
  let loss = start.loss
  for (let step = start.step + 1; step <= end; step++) {
    loss = objective.evaluate(position, gradient, foldIn(start.key, step))
    optimiser.update(position, gradient, memory, step)
    if (step % every === 0 || step === end)
      yield { step, position: position.slice(), memory: memory.slice(), key: start.key, loss }
  }
}
