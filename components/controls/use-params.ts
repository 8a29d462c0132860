import { createParser, useQueryStates } from 'nuqs'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type AnyKnob, type Knobs, type ParamsOf, readParams } from './params'

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
 * The state of one instance of a widget, kept in the page's address under `<id>.<knob>`. What equals
 * the instance's initial state is not written. A gesture is one entry of the history; a quiet change,
 * such as a step of a scroll, is none.
 */
export function useParams<K extends Knobs>(
  knobs: K,
  id: string,
  state: string,
): readonly [ParamsOf<K>, SetParams<K>] {
  const [parsers, urlKeys] = useMemo(() => {
    const initial = readParams(knobs, state)
    const entries = Object.entries(knobs)
    const former = entries.flatMap(([, knob]) =>
      (knob.was ?? []).map((name) => [name, knob] as const),
    )
    return [
      Object.fromEntries([
        ...former.map(([name, knob]) => [name, parserOf(knob)] as const),
        ...entries.map(([name, knob]) => [name, parserOf(knob, initial[name])] as const),
      ]),
      Object.fromEntries([...former, ...entries].map(([name]) => [name, `${id}.${name}`])),
    ]
  }, [knobs, id, state])
  const [found, setValues] = useQueryStates(parsers, { urlKeys })
  const { values, replaced } = useMemo(() => renewed(knobs, found, state), [knobs, found, state])
  const [ahead, goAhead] = useState<Ahead>()
  const newest = useRef<Ahead>(undefined)
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
    void setValues({ ...replaced, ...changes }, { history })
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
  const params = useMemo(() => (ahead ? { ...values, ...ahead.changes } : values), [values, ahead])
  // The edge of the types: the parsers were made knob by knob.
  return [params as ParamsOf<K>, set]
}

/** Changes that the address does not hold yet, whether they will be a step of the back button, and until when. */
type Ahead = {
  readonly changes: Readonly<Record<string, unknown>>
  readonly history: 'push' | 'replace'
  readonly until: number
}

/** The state that an address holds, and what to write so that nothing in it goes by a former name. */
function renewed(knobs: Knobs, found: Readonly<Record<string, unknown>>, state: string) {
  if (Object.values(knobs).every(({ was }) => was === undefined)) return { values: found }
  const initial = readParams(knobs, state)
  const replaced: Record<string, unknown> = {}
  for (const [name, knob] of Object.entries(knobs))
    for (const former of knob.was ?? []) {
      if (found[former] === null) continue
      replaced[former] = null
      if (Object.is(found[name], initial[name])) replaced[name] = found[former]
    }
  return { values: { ...found, ...replaced }, replaced }
}

function parserOf(knob: AnyKnob, initial?: unknown) {
  const parser = createParser<unknown>({
    parse: knob.read,
    serialize: (value) => {
      if (knob.kind === 'number') return knob.write(Number(value))
      return knob.kind === 'toggle' ? knob.write(value === true) : knob.write(String(value))
    },
    eq: Object.is,
  })
  return initial === undefined ? parser : parser.withDefault(initial as NonNullable<unknown>)
}

function millisecondsTo(time: number): number {
  return time - Date.now()
}
