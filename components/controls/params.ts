import type { ChoiceKnob, NumberKnob, TextKnob, ToggleKnob } from './knobs'

export type AnyKnob = NumberKnob | ChoiceKnob | ToggleKnob | TextKnob

/** The knobs of a widget by name; the name is the key in the URL, behind the id of the instance. */
export type Knobs = Readonly<Record<string, AnyKnob>>

type ValueOf<K> = K extends NumberKnob
  ? number
  : K extends ToggleKnob
    ? boolean
    : K extends TextKnob
      ? string
      : K extends { readonly options: Readonly<Record<infer Option, string>> }
        ? Option
        : never

/** The values of a widget's knobs. */
export type ParamsOf<K extends Knobs> = { readonly [Name in keyof K]: ValueOf<K[Name]> }

/**
 * The state that a query string names, over the given initial one. Unknown keys are ignored, every
 * value is brought into range; a knob is found by the names that it had before, too.
 *
 * @param prefix what stands before each key, such as `film.`
 * @example
 * readParams(knobs, 'film.n=100', 'film.')
 */
export function readParams<K extends Knobs>(
  knobs: K,
  query: string | URLSearchParams,
  prefix = '',
  initial: ParamsOf<K> = initialParams(knobs),
): ParamsOf<K> {
  const search = new URLSearchParams(query)
  return mapParams(knobs, (knob, name) => {
    const text = [name, ...(knob.was ?? [])]
      .map((key) => search.get(prefix + key))
      .find((found) => found !== null)
    return text === undefined ? initial[name] : knob.read(text ?? '')
  })
}

/** The query string of a state: only what differs from the initial one, in the order of the knobs. */
export function writeParams<K extends Knobs>(
  knobs: K,
  params: ParamsOf<K>,
  prefix = '',
  initial: ParamsOf<K> = initialParams(knobs),
): string {
  const pairs = Object.entries(knobs).flatMap(([name, knob]) => {
    const text = writeOf(knob, params[name])
    return text === writeOf(knob, initial[name]) ? [] : [[prefix + name, text]]
  })
  return new URLSearchParams(pairs).toString()
}

export function initialParams<K extends Knobs>(knobs: K): ParamsOf<K> {
  return mapParams(knobs, (knob) => knob.initial)
}

/** The state whose every knob stands at the given part of its travel: what property tests try. */
export function paramsAt<K extends Knobs>(
  knobs: K,
  fractions: Readonly<Record<keyof K, number>>,
): ParamsOf<K> {
  return mapParams(knobs, (knob, name) => knob.at(fractions[name]))
}

/**
 * A state on the way between two: numbers move along their slider, choices and toggles are those of
 * the end. At `part` = 1 it is the end, exactly.
 */
export function mixParams<K extends Knobs>(
  knobs: K,
  from: ParamsOf<K>,
  to: ParamsOf<K>,
  part: number,
): ParamsOf<K> {
  if (part >= 1) return to
  return mapParams(knobs, (knob, name) => {
    const [start, end] = [from[name], to[name]]
    if (knob.kind !== 'number' || typeof start !== 'number' || typeof end !== 'number') return end
    if (start === end) return end
    const here = knob.fractionOf(start)
    return knob.at(here + (knob.fractionOf(end) - here) * part)
  })
}

export function sameParams<K extends Knobs>(knobs: K, a: ParamsOf<K>, b: ParamsOf<K>): boolean {
  return Object.keys(knobs).every((name) => Object.is(a[name], b[name]))
}

/** The edge of the types: a value found for each knob by name is a state of these knobs. */
function mapParams<K extends Knobs>(
  knobs: K,
  valueOf: (knob: AnyKnob, name: keyof K & string) => unknown,
): ParamsOf<K> {
  return Object.fromEntries(
    Object.entries(knobs).map(([name, knob]) => [name, valueOf(knob, name)]),
  ) as ParamsOf<K>
}

function writeOf(knob: AnyKnob, value: unknown): string {
  switch (knob.kind) {
    case 'number':
      return knob.write(Number(value))
    case 'toggle':
      return knob.write(value === true)
    case 'choice':
    case 'text':
      return knob.write(String(value))
  }
}
