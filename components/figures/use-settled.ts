import { useEffect, useState } from 'react'
import { createAlarm } from './alarm'

/** A reader of screens is told what is seen when the hand rests, not at each step of a slider. */
const REST_MS = 700

/** The text as it stood when it last stayed the same for a while; the first final one, at once. */
export function useSettled(text: string, isFinal: boolean, rest = REST_MS): string {
  const [settled, setSettled] = useState({ text, isFinal })
  const [alarm] = useState(createAlarm)
  useEffect(() => {
    if (!isFinal || (text === settled.text && settled.isFinal)) alarm.stop()
    else alarm.ringIn(settled.isFinal ? rest : 0, () => setSettled({ text, isFinal }))
  }, [text, isFinal, settled, rest, alarm])
  useEffect(() => alarm.stop, [alarm])
  return settled.text
}
