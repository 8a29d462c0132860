import type { Run } from './task'

/** How long a task works before it lets messages in, in milliseconds: shorter than a reader notices. */
const TURN_MS = 24

/** A partial answer is reported when the last one is older than this part of the whole run: ever more seldom. */
const NEWS = 1 / 8

/**
 * Runs a computation that yields partial answers as a task. Messages are let in about forty times a second, so that
 * it can be cancelled between any two of its steps; what it has is reported as often at first, and the longer it
 * takes the less often, for every report is drawn.
 *
 * @example
 * const tasks = { lab: (texts: LabTexts, run: Run<LabPicture>) => streamed(labSteps(texts), run) }
 */
export async function streamed<Output>(
  steps: Generator<Output, Output>,
  run: Run<Output>,
): Promise<Output> {
  // The first answer goes out at once.
  const start = performance.now()
  let turnStart = -Infinity
  let reported = -Infinity
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - turnStart > TURN_MS) {
      const now = performance.now()
      if (now - reported >= NEWS * (now - start)) {
        run.report(step.value)
        reported = now
      }
      await run.pause()
      turnStart = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
