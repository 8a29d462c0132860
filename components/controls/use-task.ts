import { useEffect, useRef } from 'react'
import type { Channel } from '@/lib/worker/client'
import { pageClient } from '@/lib/worker/page'
import type { tasks } from '@/lib/worker/tasks'
import { type Answer, type Listener, useAnswer } from './use-answer'
import type { Held } from './use-held'

type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>

/** An answer, and a way to ask from within an event, before anything is rendered. */
type Asked<Name extends TaskName> = Answer<TaskOutput<Name>> & {
  /** Stops the work on what was asked last; the last good answer stays. */
  readonly cancel: () => void
  /** Asks unless these causes were the last that were asked about; returns whether it did. */
  readonly ask: (input: TaskInput<Name>, causes: readonly unknown[]) => boolean
}

/**
 * Asks the worker anew whenever one of `causes` changes (by its JSON, or by identity where it holds
 * arrays of numbers) and gives the newest answer. Answers come in order, latest wins.
 *
 * @param held what was asked about from within events: it is shown together with the answer
 */
export function useTask<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name>,
  causes: readonly unknown[],
  held?: Pick<Held<never>, 'isHolding' | 'release'>,
): Asked<Name> {
  const [answer, listener] = useAnswer<TaskOutput<Name>>(held)
  const channel = useRef<Channel<TaskInput<Name>>>(undefined)
  const asked = useRef<string>(undefined)
  useEffect(() => {
    // The edge of the types: the client's table gives this output for this name.
    const opened = pageClient().open(task, listener as Listener<unknown>)
    channel.current = opened as Channel<TaskInput<Name>>
    return () => {
      opened.cancel()
      asked.current = undefined
    }
  }, [task, listener])

  const ask = (about: TaskInput<Name>, key: string) => {
    if (asked.current === key) return false
    asked.current = key
    channel.current?.ask(about)
    return true
  }
  const key = keysOf(causes)
  useEffect(() => {
    // What was asked from within an event is ahead of what is rendered.
    if (!held?.isHolding()) ask(input, key)
  })
  return {
    ...answer,
    ask: (about, reasons) => ask(about, keysOf(reasons)),
    cancel: () => channel.current?.cancel(),
  }
}

function keysOf(causes: readonly unknown[]): string {
  return causes.map(keyOf).join()
}

const identities = new WeakMap<object, number>()
let identityCount = 0

/** Plain values by what they say; what holds typed arrays by being the same object. */
function keyOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause)
  if (!Object.values(cause).some(ArrayBuffer.isView)) return JSON.stringify(cause)
  const known = identities.get(cause) ?? ++identityCount
  identities.set(cause, known)
  return `#${known}`
}
