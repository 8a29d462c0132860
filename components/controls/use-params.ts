import { createParser, debounce, useQueryStates } from 'nuqs'
import { useMemo, useRef } from 'react'
import { type AnyKnob, type Knobs, type ParamsOf, readParams } from './params'

/** Changes of one knob within this time are one gesture, and one step of the back button. */
const GESTURE_MS = 1000

/**
 * The address is written when the hand rests: a write can cost tens of milliseconds of the main thread, and
 * Safari allows 100 in 30 seconds.
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
  const [found, setValues] = useQueryStates(parsers, {
    urlKeys,
    limitUrlUpdates: debounce(URL_REST_MS),
  })
  const { values, replaced } = useMemo(() => renewed(knobs, found, state), [knobs, found, state])
  const gesture = useRef({ knob: '', until: 0 })

  const set: SetParams<K> = (changes, isQuiet = false) => {
    const knob = Object.keys(changes).join()
    const isNew = gesture.current.knob !== knob || Date.now() > gesture.current.until
    gesture.current = { knob, until: Date.now() + GESTURE_MS }
    void setValues({ ...replaced, ...changes }, { history: isNew && !isQuiet ? 'push' : 'replace' })
  }
  // The edge of the types: the parsers were made knob by knob.
  return [values as ParamsOf<K>, set]
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
