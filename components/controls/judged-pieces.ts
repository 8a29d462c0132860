import type { Pool, PoolChannel } from '@/lib/worker/pool'
import type { tasks } from '@/lib/worker/tasks'
import type { TaskInput, TaskName, TaskOutput } from './use-task'

/** What is asked in pieces, what is asked about all of them, and how both make one output. */
export type Pieces<Name extends TaskName, Verdict extends TaskName, Output> = {
  readonly task: Name
  /** A task about the answers so far, for the worker too: it may take longer than a frame. */
  readonly verdict: {
    readonly task: Verdict
    readonly input: (
      inputs: readonly TaskInput<Name>[],
      outputs: readonly TaskOutput<Name>[],
    ) => TaskInput<Verdict>
  }
  readonly join: (
    inputs: readonly TaskInput<Name>[],
    outputs: readonly TaskOutput<Name>[],
    verdict: TaskOutput<Verdict>,
    /** Whether a picture of few points will do: the hand is moving, and the whole one follows. */
    isQuick: boolean,
  ) => Output
}

/** Questions nearer to one another than this are a hand that moves; it rests when none came for so long, in milliseconds. */
const REST_MS = 120

/** What becomes of what was asked. */
export type JudgedListener<Output> = {
  /** The newest joint answer; final when every piece of what was asked last is. */
  readonly answered: (output: Output, isFinal: boolean) => void
  readonly failed: (problem: string) => void
}

/** The answers to all pieces at one time. */
type Parts<Name extends TaskName> = {
  readonly inputs: readonly TaskInput<Name>[]
  readonly outputs: readonly TaskOutput<Name>[]
  readonly isFinal: boolean
}

/**
 * Asks a pool in pieces and gives the joint answer: anew whenever every piece has shown something more, until all
 * are complete. What is asked while nothing has been shown of the question before waits for that, the newest alone:
 * a hand that is faster than the workers sees the picture follow, joined quickly until it rests. While one verdict is
 * on its way only the newest parts wait for the next.
 */
export function openJudged<Name extends TaskName, Verdict extends TaskName, Output>(
  pool: Pool<typeof tasks>,
  pieces: Pieces<Name, Verdict, Output>,
  listener: JudgedListener<Output>,
): PoolChannel<TaskInput<Name>> {
  type Inputs = readonly TaskInput<Name>[]
  let asked: Inputs | undefined
  let askedAt = -Infinity
  let isHurried = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let running: { readonly inputs: Inputs; seen: readonly TaskOutput<Name>[] } | undefined
  let judged: Parts<Name> | undefined
  let unjudged: Parts<Name> | undefined

  const start = (inputs: Inputs) => {
    running = { inputs, seen: [] }
    channel.ask(inputs)
  }
  /** Goes on to what was asked meanwhile. */
  const follow = (inputs: Inputs | undefined) => {
    if (asked && asked !== inputs) start(asked)
  }
  const judge = () => {
    judged = unjudged
    unjudged = undefined
    if (judged) bench.ask([pieces.verdict.input(judged.inputs, judged.outputs)])
  }
  // The edge of the types, twice: the pool's table gives these outputs for these names.
  const bench = pool.open(pieces.verdict.task, {
    answered: ([verdict], isLast) => {
      const parts = judged
      if (!parts || !isLast) return
      const joined = (isQuick: boolean) =>
        pieces.join(parts.inputs, parts.outputs, verdict as TaskOutput<Verdict>, isQuick)
      const isLatest = parts.isFinal && parts.inputs === asked
      const isQuick = isHurried
      judge()
      listener.answered(joined(isQuick), isLatest && !isQuick)
      if (isLatest && isQuick)
        rest = setTimeout(() => listener.answered(joined(false), true), REST_MS)
    },
    failed: (problem) => {
      judge()
      listener.failed(problem)
    },
  }) as PoolChannel<TaskInput<Verdict>>
  const channel = pool.open(pieces.task, {
    answered: (outputs, isFinal) => {
      if (!running) return
      const { inputs, seen } = running
      const parts = outputs.filter((part) => part !== undefined) as TaskOutput<Name>[]
      const isNew = parts.length === outputs.length && parts.every((part, i) => part !== seen[i])
      if (!isNew && !isFinal) return
      running.seen = parts
      unjudged = { inputs, outputs: parts, isFinal }
      if (!judged) judge()
      follow(inputs)
    },
    failed: (problem) => {
      const inputs = running?.inputs
      running = undefined
      listener.failed(problem)
      follow(inputs)
    },
  }) as PoolChannel<TaskInput<Name>>
  return {
    ask: (inputs) => {
      clearTimeout(rest)
      const now = performance.now()
      isHurried = now - askedAt < REST_MS
      asked = inputs
      askedAt = now
      if (!running || running.seen.length > 0) start(inputs)
    },
    cancel: () => {
      clearTimeout(rest)
      asked = undefined
      running = undefined
      channel.cancel()
      bench.cancel()
    },
  }
}
