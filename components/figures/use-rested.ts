import { useEffect, useState } from 'react'
import { createAlarm } from './alarm'

/** A hand that lets go of a knob takes longer than this to reach anything else, in milliseconds. */
const REST_MS = 150

/** The value as it was when it last stood still: what changes at each step of a drag follows at its end. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(() => value)
  const [alarm] = useState(createAlarm)
  useEffect(() => {
    if (!Object.is(value, rested)) alarm.ringIn(REST_MS, () => setRested(() => value))
  }, [value, rested, alarm])
  useEffect(() => alarm.stop, [alarm])
  return rested
}
