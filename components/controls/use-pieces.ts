import { useEffect, useRef } from 'react'
import { pagePool } from '@/lib/worker/page'
import type { PoolChannel } from '@/lib/worker/pool'
import { openJudged, type Pieces } from './judged-pieces'
import { type Answer, useAnswer } from './use-answer'
import type { Held } from './use-held'
import type { TaskInput, TaskName } from './use-task'

/**
 * Asks the workers of the page whenever the inputs change (by their JSON), one piece each, and gives the
 * newest joint answer.
 *
 * @param held what was asked about from within events: it is shown together with the answer
 */
export function usePieces<Name extends TaskName, Verdict extends TaskName, Output>(
  pieces: Pieces<Name, Verdict, Output>,
  inputs: readonly TaskInput<Name>[],
  held: Pick<Held<never>, 'isHolding' | 'release'>,
): Answer<Output> & {
  /** Asks unless it was the last that was asked; returns whether it did. */
  readonly ask: (inputs: readonly TaskInput<Name>[]) => boolean
} {
  const [answer, listener] = useAnswer<Output>(held)
  const asked = useRef<string>(undefined)
  const channel = useRef<PoolChannel<TaskInput<Name>>>(undefined)
  useEffect(() => {
    const opened = openJudged(pagePool(), pieces, listener)
    channel.current = opened
    return () => {
      opened.cancel()
      asked.current = undefined
    }
  }, [pieces, listener])

  const ask = (about: readonly TaskInput<Name>[]) => {
    const key = JSON.stringify(about)
    if (asked.current === key) return false
    asked.current = key
    channel.current?.ask(about)
    return true
  }
  useEffect(() => {
    // What was asked from within an event is ahead of what is rendered.
    if (!held.isHolding()) ask(inputs)
  })
  return { ...answer, ask }
}
