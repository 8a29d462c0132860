import { useEffect, useRef, useState } from 'react'
import { pagePool } from '@/lib/worker/page'
import type { PoolChannel } from '@/lib/worker/pool'
import type { Answer, TaskInput, TaskName, TaskOutput } from './use-task'

/** How the answers to the pieces of a question make one output. */
export type Join<Name extends TaskName, Output> = (
  inputs: readonly TaskInput<Name>[],
  outputs: readonly TaskOutput<Name>[],
) => Output

/**
 * Asks the workers of the page whenever the inputs change (by their JSON), one piece each, and gives the
 * newest joint answer: anew whenever every piece has shown something more, until all are complete.
 */
export function usePieces<Name extends TaskName, Output>(
  task: Name,
  inputs: readonly TaskInput<Name>[],
  join: Join<Name, Output>,
): Answer<Output> {
  const [answer, setAnswer] = useState<Omit<Answer<Output>, 'cancel'>>({
    output: undefined,
    isFinal: false,
    problem: undefined,
    progress: undefined,
  })
  const asked = useRef<{ key: string; inputs: readonly TaskInput<Name>[] }>(undefined)
  const channel = useRef<PoolChannel<TaskInput<Name>>>(undefined)
  useEffect(() => {
    let joined: readonly TaskOutput<Name>[] = []
    const opened = pagePool().open(task, {
      answered: (outputs, isFinal) => {
        // The edge of the types: the pool's table gives this output for this name.
        const parts = outputs.filter((part) => part !== undefined) as TaskOutput<Name>[]
        const isNew =
          parts.length === outputs.length && parts.every((part, i) => part !== joined[i])
        if (!isNew && !isFinal) return
        joined = parts
        const output = join(asked.current?.inputs ?? [], parts)
        setAnswer({ output, isFinal, problem: undefined, progress: undefined })
      },
      failed: (problem) => setAnswer((last) => ({ ...last, isFinal: true, problem })),
      progressed: (progress) => setAnswer((last) => ({ ...last, progress })),
    })
    channel.current = opened as PoolChannel<TaskInput<Name>>
    return () => {
      opened.cancel()
      asked.current = undefined
    }
  }, [task, join])

  const key = JSON.stringify(inputs)
  useEffect(() => {
    if (asked.current?.key === key) return
    asked.current = { key, inputs }
    channel.current?.ask(inputs)
  })
  return { ...answer, cancel: () => channel.current?.cancel() }
}
