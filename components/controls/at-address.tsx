import { createParser, useQueryStates } from 'nuqs'
import { type ReactNode, useMemo } from 'react'
import { type AnyKnob, type Knobs, type ParamsOf, readParams } from './params'
import type { Address, LiveProps, WidgetProps } from './widget-props'

/**
 * Gives a component the address of its instance, under `<id>.<knob>`; what equals the instance's initial state is
 * not written. The component is rendered at each step of a drag, and the address is read when it changes.
 */
export function atAddress<K extends Knobs>(
  knobs: K,
  Live: (props: LiveProps<K>) => ReactNode,
): (props: WidgetProps) => ReactNode {
  return function AtAddress(props) {
    return <Live {...props} address={useAddress(knobs, props)} />
  }
}

function useAddress<K extends Knobs>(knobs: K, { id, state }: WidgetProps): Address<K> {
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
  return useMemo(() => {
    const { values, replaced } = renewed(knobs, found, state)
    return {
      // The edge of the types: the parsers were made knob by knob.
      params: values as ParamsOf<K>,
      write: (changes, history) => void setValues({ ...replaced, ...changes }, { history }),
    }
  }, [knobs, found, state, setValues])
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
