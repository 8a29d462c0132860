import { useState } from 'react'

/**
 * A value that is kept on the reader's machine and nowhere else. Where the browser refuses to keep it,
 * it lives as long as the page.
 *
 * @param parse brings any text into range
 * @param isStill whether to stay at the initial value: the static page has no reader yet
 */
export function useStored<Value>(
  key: string,
  initial: Value,
  parse: (text: string) => Value,
  isStill: boolean,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const text = isStill ? undefined : attempt(() => localStorage.getItem(key))
    return text ? parse(text) : initial
  })
  const store = (next: Value) => {
    setValue(next)
    attempt(() => localStorage.setItem(key, JSON.stringify(next)))
  }
  return [value, store]
}

/** The result, or undefined where the browser refuses. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
