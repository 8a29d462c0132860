import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * A part of a figure that is heavy to draw, drawn anew in a task of its own, right after the one that brings a new
 * `value`: the page can answer its reader between the two, and both come before the next frame as a rule. What else
 * `children` depends on is drawn at once.
 */
export function Followed<Value>({
  value,
  children,
}: {
  readonly value: Value
  readonly children: (value: Value) => ReactNode
}) {
  const [shown, show] = useState(() => value)
  const newest = useRef(value)
  const isWaiting = useRef(false)
  useEffect(() => {
    newest.current = value
    if (Object.is(value, shown) || isWaiting.current) return
    isWaiting.current = true
    // What waits is never put off by a newer value: it draws the newest.
    setTimeout(() => {
      isWaiting.current = false
      flushSync(() => show(() => newest.current))
    })
  }, [value, shown])
  return children(shown)
}
