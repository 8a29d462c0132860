import type { Task } from './task'

/**
 * A task whose code is fetched when it is first asked for, so that a page fetches only what its own figures
 * compute with. When the fetch fails the request fails, and the next one tries again.
 *
 * @example
 * const tasks = { lab: later(async () => (await import('./lab-task')).labTask) }
 */
export function later<Input, Output>(
  load: () => Promise<Task<Input, Output>>,
): Task<Input, Output> {
  let loaded: Promise<Task<Input, Output>> | undefined
  return async (input, run) => {
    loaded ??= load()
    const task = await loaded.catch((reason: unknown) => {
      loaded = undefined
      throw reason
    })
    return task(input, run)
  }
}
