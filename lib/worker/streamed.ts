import type { Run } from './task'

/** How long a task works before it lets messages in, in milliseconds: shorter than a reader notices. */
const TURN_MS = 24

/**
 * Runs a computation that yields partial answers as a task: what it has is reported, and messages are
 * let in, about forty times a second, so that it can be cancelled between any two of its steps.
 *
 * @example
 * const tasks = { lab: (texts: LabTexts, run: Run<LabPicture>) => streamed(labSteps(texts), run) }
 */
export async function streamed<Output>(
  steps: Generator<Output, Output>,
  run: Run<Output>,
): Promise<Output> {
  // The first answer goes out at once.
  let turnStart = -Infinity
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - turnStart > TURN_MS) {
      run.report(step.value)
      await run.pause()
      turnStart = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
