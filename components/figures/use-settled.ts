import { useEffect, useState } from 'react'

/** A reader of screens is told what is seen when the hand rests, not at each step of a slider. */
const REST_MS = 700

/** The text as it stood when it last stayed the same for a while; the first final one, at once. */
export function useSettled(text: string, isFinal: boolean, rest = REST_MS): string {
  const [settled, setSettled] = useState({ text, isFinal })
  useEffect(() => {
    if (!isFinal || (text === settled.text && settled.isFinal)) return
    const timer = setTimeout(() => setSettled({ text, isFinal }), settled.isFinal ? rest : 0)
    return () => clearTimeout(timer)
  }, [text, isFinal, settled, rest])
  return settled.text
}
