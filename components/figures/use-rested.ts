import { useEffect, useState } from 'react'

/** A hand that lets go of a knob takes longer than this to reach anything else, in milliseconds. */
const REST_MS = 150

/** The value as it was when it last stood still: what changes at each step of a drag follows at its end. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(() => value)
  useEffect(() => {
    if (Object.is(value, rested)) return
    const timer = setTimeout(() => setRested(() => value), REST_MS)
    return () => clearTimeout(timer)
  }, [value, rested])
  return rested
}
