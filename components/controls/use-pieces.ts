import { startTransition, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { pagePool } from '@/lib/worker/page'
import type { PoolChannel } from '@/lib/worker/pool'
import { openJudged, type Pieces } from './judged-pieces'
import type { Held } from './use-held'
import type { Answer, TaskInput, TaskName } from './use-task'

type JointAnswer<Output> = Omit<Answer<Output>, 'progress' | 'cancel'>

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
): JointAnswer<Output> & {
  /** Asks unless it was the last that was asked; returns whether it did. */
  readonly ask: (inputs: readonly TaskInput<Name>[]) => boolean
} {
  const [answer, setAnswer] = useState<JointAnswer<Output>>({
    output: undefined,
    isFinal: false,
    problem: undefined,
  })
  const asked = useRef<string>(undefined)
  const channel = useRef<PoolChannel<TaskInput<Name>>>(undefined)
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = answer.output !== undefined
  }, [answer.output])
  useEffect(() => {
    const opened = openJudged(pagePool(), pieces, {
      answered: (output, isFinal) => {
        const show = () => {
          held.release()
          setAnswer({ output, isFinal, problem: undefined })
        }
        // As with a task: nobody waits for the first picture, and the next move must not wait for a later one.
        if (isShown.current) flushSync(show)
        else startTransition(show)
      },
      failed: (problem) => setAnswer((last) => ({ ...last, isFinal: true, problem })),
    })
    channel.current = opened
    return () => {
      opened.cancel()
      asked.current = undefined
    }
  }, [pieces, held])

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
