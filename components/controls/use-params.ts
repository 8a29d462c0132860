import { useEffect, useMemo, useRef, useState } from 'react'
import type { Address } from './widget-props'
import type { Knobs, ParamsOf } from './params'

/** Changes of one knob within this time are one gesture, and one step of the back button. */
const GESTURE_MS = 1000

/**
 * The address is written when the hand rests, and the library that keeps it is told no earlier: a write can cost
 * tens of milliseconds of the main thread, a change that waits in the library's queue a tenth of a move, and Safari
 * allows 100 writes in 30 seconds.
 */
const URL_REST_MS = 320

export type SetParams<K extends Knobs> = (changes: Partial<ParamsOf<K>>, isQuiet?: boolean) => void

/**
 * The state of one instance of a widget: what its address holds, and what the address will be told. A gesture is one
 * entry of the history; a quiet change, such as a step of a scroll, is none.
 */
export function useParams<K extends Knobs>(
  address: Address<K>,
): readonly [ParamsOf<K>, SetParams<K>] {
  const [ahead, goAhead] = useState<Ahead<K>>()
  const newest = useRef<Ahead<K>>(undefined)
  const gesture = useRef({ knob: '', until: 0 })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const drop = () => {
      newest.current = undefined
      goAhead(undefined)
    }
    // Back and forward lead to what the address holds.
    addEventListener('popstate', drop)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('popstate', drop)
    }
  }, [])

  const write = () => {
    const left = millisecondsTo(newest.current?.until ?? 0)
    timer.current = left > 0 ? setTimeout(write, left) : undefined
    if (left > 0 || !newest.current) return
    const { changes, history } = newest.current
    newest.current = undefined
    goAhead(undefined)
    address.write(changes, history)
  }
  const set: SetParams<K> = (changes, isQuiet = false) => {
    const knob = Object.keys(changes).join()
    const isNew = gesture.current.knob !== knob || Date.now() > gesture.current.until
    gesture.current = { knob, until: Date.now() + GESTURE_MS }
    const isStep = (isNew && !isQuiet) || newest.current?.history === 'push'
    newest.current = {
      changes: { ...newest.current?.changes, ...changes },
      history: isStep ? 'push' : 'replace',
      until: Date.now() + URL_REST_MS,
    }
    goAhead(newest.current)
    // One timer for a whole drag: it wakes, sees that the hand moved on, and sleeps again.
    timer.current ??= setTimeout(write, URL_REST_MS)
  }
  const params = useMemo(() => ({ ...address.params, ...ahead?.changes }), [address, ahead])
  return [params, set]
}

/** Changes that the address does not hold yet, whether they will be a step of the back button, and until when. */
type Ahead<K extends Knobs> = {
  readonly changes: Partial<ParamsOf<K>>
  readonly history: 'push' | 'replace'
  readonly until: number
}

function millisecondsTo(time: number): number {
  return time - Date.now()
}
