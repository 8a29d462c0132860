import type { Reply, Request, Task } from './task'

/** The part of a Worker that the client needs; a test passes its own. */
export type Wire = {
  readonly post: (request: Request) => void
  readonly terminate: () => void
}

/** Starts a worker and listens: `receive` gets each reply, `died` is called when the worker is lost. */
export type Spawn = (receive: (reply: Reply) => void, died: (message: string) => void) => Wire

/** What becomes of a question to a worker. */
export type Listener<Output> = {
  /** An answer, coarse (`isFinal` false) or final. Never a stale one. */
  readonly answered: (output: Output, isFinal: boolean) => void
  /** The task threw, or the worker died more often than it was restarted. */
  readonly failed: (message: string) => void
  readonly progressed?: (fraction: number) => void
}

/** One reader of answers: asking again replaces what was asked before. */
export type Channel<Input> = {
  readonly ask: (input: Input) => void
  readonly cancel: () => void
}

/** Tasks by name. */
export type Tasks = Readonly<Record<string, Task<never, unknown>>>
/** What a task is given. */
export type InputOf<T> = T extends Task<infer Input, infer _> ? Input : never
/** What a task answers. */
export type OutputOf<T> = T extends (...input: never[]) => infer Output ? Awaited<Output> : never

/** The way to the tasks of a worker. */
export type Client<Table extends Tasks> = {
  readonly open: <Name extends keyof Table & string>(
    task: Name,
    listener: Listener<OutputOf<Table[Name]>>,
  ) => Channel<InputOf<Table[Name]>>
}

/** A worker that dies under one request this often is taken to be killed by that request. */
const MAX_ATTEMPTS = 3

type Pending = {
  readonly id: number
  readonly input: unknown
  readonly attempt: number
  /** Whether it has shown something: what comes now only refines it. */
  hasAnswered: boolean
}

type State = {
  readonly task: string
  readonly listener: Listener<never>
  running: Pending | undefined
  /** The newest input that waits for the running one to end. */
  waiting: { readonly input: unknown } | undefined
}

/**
 * The page's side of the worker. Each channel has at most one request on the wire that has shown
 * nothing yet: while it runs, only the newest of the further ones waits, the others are dropped (latest
 * wins). The worker is started by the first request, and started anew when it dies.
 */
export function createClient<Table extends Tasks>(spawn: Spawn): Client<Table> {
  const channels = new Set<State>()
  let wire: Wire | undefined
  let nextId = 0

  const send = (channel: State, input: unknown, attempt: number, instead?: number) => {
    const id = nextId++
    const { task } = channel
    channel.running = { id, input, attempt, hasAnswered: false }
    wire ??= spawn(receive, died)
    wire.post({ kind: 'ask', id, task, input, ...(instead !== undefined && { instead }) })
  }

  const settle = (channel: State) => {
    const next = channel.waiting
    channel.running = undefined
    channel.waiting = undefined
    if (next) send(channel, next.input, 1)
  }

  const receive = (reply: Reply) => {
    const channel = [...channels].find((one) => one.running?.id === reply.id)
    if (!channel) return
    switch (reply.kind) {
      case 'progress':
        channel.listener.progressed?.(reply.fraction)
        break
      case 'partial':
      case 'result': {
        const isStale = channel.waiting !== undefined
        if (isStale || reply.kind === 'result') settle(channel)
        else channel.running!.hasAnswered = true
        // An answer that is late by one still shows: a long drag must not leave the figure empty.
        // The edge: the worker ran the task of this name, whose output has this type.
        channel.listener.answered(reply.output as never, reply.kind === 'result' && !isStale)
        break
      }
      case 'failed': {
        const isStale = channel.waiting !== undefined
        settle(channel)
        if (!isStale) channel.listener.failed(reply.message)
        break
      }
      case 'cancelled':
        settle(channel)
    }
  }

  const died = (message: string) => {
    wire?.terminate()
    wire = undefined
    for (const channel of channels) {
      const lost = channel.running
      if (!lost) continue
      if (channel.waiting) settle(channel)
      else if (lost.attempt < MAX_ATTEMPTS) send(channel, lost.input, lost.attempt + 1)
      else {
        settle(channel)
        channel.listener.failed(message)
      }
    }
  }

  return {
    open: (task, listener) => {
      const channel: State = { task, listener, running: undefined, waiting: undefined }
      return {
        ask: (input) => {
          channels.add(channel)
          const { running } = channel
          // One message and not two: each of them wakes the worker.
          if (!running || running.hasAnswered) return send(channel, input, 1, running?.id)
          if (!channel.waiting) wire?.post({ kind: 'cancel', id: running.id })
          channel.waiting = { input }
        },
        cancel: () => {
          if (channel.running) wire?.post({ kind: 'cancel', id: channel.running.id })
          channel.running = undefined
          channel.waiting = undefined
          channels.delete(channel)
        },
      }
    },
  }
}
