import type { NumberKnob } from './knobs'
import { useStored } from './use-stored'

type GuessKnobs = Readonly<Record<string, NumberKnob>>

/** The numbers that a reader guessed, and whether they stand by them. */
export type Guess<K extends GuessKnobs> = {
  readonly values: { readonly [Name in keyof K]: number }
  readonly isMade: boolean
}

export type Guessing<K extends GuessKnobs> = Guess<K> & {
  readonly change: (name: keyof K & string, value: number) => void
  readonly make: () => void
  readonly forget: () => void
}

/** A guess that is made before the answer is shown: it is kept on the reader's machine only. */
export function useGuess<K extends GuessKnobs>(
  knobs: K,
  key: string,
  isStill: boolean,
): Guessing<K> {
  const none = readGuess(knobs, '')
  const [guess, store] = useStored(`guess.${key}`, none, (text) => readGuess(knobs, text), isStill)
  return {
    ...guess,
    change: (name, value) =>
      store({ ...guess, values: { ...guess.values, [name]: knobs[name]!.clean(value) } }),
    make: () => store({ ...guess, isMade: true }),
    forget: () => store(none),
  }
}

/**
 * A guess from storage, where anything may stand.
 *
 * @example
 * readGuess({ slope }, '{"values":{"slope":-0.4},"isMade":true}')
 */
export function readGuess<K extends GuessKnobs>(knobs: K, text: string): Guess<K> {
  const stored = parsed(text)
  const found = Object.entries(knobs).map(([name, knob]) => {
    const value = field(field(stored, 'values'), name)
    return {
      name,
      isStored: typeof value === 'number',
      value: typeof value === 'number' ? knob.clean(value) : knob.initial,
    }
  })
  return {
    // The edge of the types: a number was found for each knob by name.
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])) as Guess<K>['values'],
    isMade: field(stored, 'isMade') === true && found.every(({ isStored }) => isStored),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
