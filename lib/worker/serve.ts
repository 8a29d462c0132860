import { Cancelled, type Reply, type Request, type Run, type Task } from './task'
import { transferables } from './transferables'

/** The worker's side of the wire. */
export type Port = { readonly post: (reply: Reply, transfer: readonly ArrayBuffer[]) => void }

/** Tasks by name, as the worker sees them: it hands each what the page sent under that name. */
export type TaskTable = Readonly<Record<string, Task<never, unknown>>>

/**
 * Answers requests with the tasks of a table. A task that throws gives a `failed` reply with its
 * message and leaves the server running; a cancelled one is told so at its next pause.
 *
 * @returns the listener for the messages of one page
 */
export function serve(tasks: TaskTable, port: Port): (request: Request) => void {
  const cancelled = new Set<number>()
  /** Those cancelled that nobody waits to hear of. */
  const replaced = new Set<number>()
  const running = new Set<number>()
  /** Ends the pause of a task that rests. */
  const wakers = new Map<number, () => void>()

  const answer = async (id: number, task: string, input: unknown) => {
    const run: Run<unknown> = {
      report: (output) => {
        // The task may go on writing to what it reports: a copy leaves.
        const copy = structuredClone(output)
        port.post({ kind: 'partial', id, output: copy }, transferables(copy))
      },
      progress: (fraction) => port.post({ kind: 'progress', id, fraction }, []),
      pause: async (milliseconds = 0) => {
        // Unlike a resolved promise a timer lets the next message in.
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, cancelled.has(id) ? 0 : milliseconds)
          wakers.set(id, () => {
            clearTimeout(timer)
            resolve()
          })
        })
        wakers.delete(id)
        if (cancelled.has(id)) throw new Cancelled(`request ${id} was cancelled`)
      },
    }
    running.add(id)
    try {
      const work = Object.hasOwn(tasks, task) ? tasks[task] : undefined
      if (!work)
        throw new RangeError(`task must be one of ${Object.keys(tasks).join(', ')}, got ${task}`)
      // The edge: the page's client typed this input by the same table.
      const output = await work(input as never, run)
      port.post({ kind: 'result', id, output }, transferables(output))
    } catch (reason) {
      if (reason instanceof Cancelled) {
        if (!replaced.has(id)) port.post({ kind: 'cancelled', id }, [])
      } else port.post({ kind: 'failed', id, message: messageOf(reason) }, [])
    } finally {
      for (const kind of [running, cancelled, replaced]) kind.delete(id)
    }
  }

  const cancel = (id: number) => {
    if (!running.has(id)) return
    cancelled.add(id)
    wakers.get(id)?.()
  }

  return (request) => {
    if (request.kind === 'cancel') return cancel(request.id)
    const { id, task, input, instead } = request
    if (instead !== undefined && running.has(instead)) {
      replaced.add(instead)
      cancel(instead)
    }
    void answer(id, task, input)
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
