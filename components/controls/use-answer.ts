import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Held } from './use-held'

/** What a figure knows of its computation. `output` is the last good answer, coarse or final. */
export type Answer<Output> = {
  readonly output: Output | undefined
  readonly isFinal: boolean
  /** Why there is no newer answer, in words. */
  readonly problem: string | undefined
  readonly progress: number | undefined
}

/** Takes what the workers say. */
export type Listener<Output> = {
  readonly answered: (output: Output, isFinal: boolean) => void
  readonly failed: (problem: string) => void
  readonly progressed: (progress: number) => void
}

/**
 * The newest answer, and who is to be told of it.
 *
 * @param held what was asked about from within events: it is shown together with the answer
 */
export function useAnswer<Output>(
  held?: Pick<Held<never>, 'release'>,
): readonly [Answer<Output>, Listener<Output>] {
  const [answer, setAnswer] = useState<Answer<Output>>({
    output: undefined,
    isFinal: false,
    problem: undefined,
    progress: undefined,
  })
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = answer.output !== undefined
  }, [answer.output])
  const listener = useMemo<Listener<Output>>(
    () => ({
      answered: (output, isFinal) => {
        const show = () => {
          held?.release()
          setAnswer({ output, isFinal, problem: undefined, progress: undefined })
        }
        // Until the first picture is there the still stands, and nobody waits: it is rendered in slices. Later ones
        // are rendered here and now: what waits is rendered within the next move, which has a frame to paint as well.
        if (isShown.current) flushSync(show)
        else startTransition(show)
      },
      failed: (problem) => setAnswer((last) => ({ ...last, isFinal: true, problem })),
      progressed: (progress) => setAnswer((last) => ({ ...last, progress })),
    }),
    [held],
  )
  return [answer, listener]
}
