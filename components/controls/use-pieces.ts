import { useEffect, useRef, useState } from 'react'
import { pagePool } from '@/lib/worker/page'
import type { PoolChannel } from '@/lib/worker/pool'
import type { Answer, TaskInput, TaskName, TaskOutput } from './use-task'

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
  ) => Output
}

/** The answers to all pieces at one time. */
type Parts<Name extends TaskName> = {
  readonly inputs: readonly TaskInput<Name>[]
  readonly outputs: readonly TaskOutput<Name>[]
  readonly isFinal: boolean
}

/**
 * Asks the workers of the page whenever the inputs change (by their JSON), one piece each, and gives the
 * newest joint answer: anew whenever every piece has shown something more, until all are complete. While one
 * verdict is on its way only the newest parts wait for the next.
 */
export function usePieces<Name extends TaskName, Verdict extends TaskName, Output>(
  pieces: Pieces<Name, Verdict, Output>,
  inputs: readonly TaskInput<Name>[],
): Omit<Answer<Output>, 'progress' | 'cancel'> {
  const [answer, setAnswer] = useState<Omit<Answer<Output>, 'progress' | 'cancel'>>({
    output: undefined,
    isFinal: false,
    problem: undefined,
  })
  const asked = useRef<{ key: string; inputs: readonly TaskInput<Name>[] }>(undefined)
  const channel = useRef<PoolChannel<TaskInput<Name>>>(undefined)
  useEffect(() => {
    let judged: Parts<Name> | undefined
    let waiting: Parts<Name> | undefined
    let seen: readonly TaskOutput<Name>[] = []
    const failed = (problem: string) => setAnswer((last) => ({ ...last, isFinal: true, problem }))
    const next = () => {
      judged = waiting
      waiting = undefined
      if (judged) judge.ask([pieces.verdict.input(judged.inputs, judged.outputs)])
    }
    // The edge of the types: the pool's table gives these outputs for these names.
    const judge = pagePool().open(pieces.verdict.task, {
      answered: ([verdict], isLast) => {
        const parts = judged
        if (!parts || !isLast) return
        const output = pieces.join(parts.inputs, parts.outputs, verdict as TaskOutput<Verdict>)
        const isFinal = parts.isFinal && parts.inputs === asked.current?.inputs
        setAnswer({ output, isFinal, problem: undefined })
        next()
      },
      failed: (problem) => {
        failed(problem)
        next()
      },
    }) as PoolChannel<TaskInput<Verdict>>
    const opened = pagePool().open(pieces.task, {
      answered: (outputs, isFinal) => {
        const parts = outputs.filter((part) => part !== undefined) as TaskOutput<Name>[]
        const isNew = parts.length === outputs.length && parts.every((part, i) => part !== seen[i])
        if (!isNew && !isFinal) return
        seen = parts
        waiting = { inputs: asked.current?.inputs ?? [], outputs: parts, isFinal }
        if (!judged) next()
      },
      failed,
    })
    channel.current = opened as PoolChannel<TaskInput<Name>>
    return () => {
      opened.cancel()
      judge.cancel()
      asked.current = undefined
    }
  }, [pieces])

  const key = JSON.stringify(inputs)
  useEffect(() => {
    if (asked.current?.key === key) return
    asked.current = { key, inputs }
    channel.current?.ask(inputs)
  })
  return answer
}
