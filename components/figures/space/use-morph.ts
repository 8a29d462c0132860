import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Relief } from './relief'
import { resized } from './relief'

const DURATION_MS = 700

type Morph = { readonly before: Relief | undefined; readonly part: number }

const REST: Morph = { before: undefined, part: 1 }

/**
 * The way from the relief that was shown to the one that is: when `subject` changes, the surface becomes
 * the next one in a short while; at once where the reader has asked for less motion. While the subject
 * stays, a new relief takes its place without a way.
 */
export function useMorph(relief: Relief, subject: string): Morph {
  const [morph, setMorph] = useState(REST)
  const shown = useRef({ relief, subject, morph })
  const frame = useRef(0)
  useLayoutEffect(() => {
    const last = shown.current
    if (last.subject === subject || isStill()) return
    cancelAnimationFrame(frame.current)
    const before = between(last.relief, last.morph)
    let start: number | undefined
    const step = (now: number) => {
      start ??= now
      const time = Math.min(1, (now - start) / DURATION_MS)
      setMorph(time < 1 ? { before, part: time * time * (3 - 2 * time) } : REST)
      if (time < 1) frame.current = requestAnimationFrame(step)
    }
    setMorph({ before, part: 0 })
    frame.current = requestAnimationFrame(step)
  }, [subject])
  useEffect(() => {
    shown.current = { relief, subject, morph }
  })
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return morph
}

/** The relief that is seen in the middle of a way: a way that is broken off goes on from there. */
export function between(relief: Relief, { before, part }: Morph): Relief {
  if (!before || part >= 1) return relief
  const from = resized(before, relief.size).heights
  const heights = relief.heights.map((height, k) => (from[k] ?? 0) * (1 - part) + height * part)
  return { ...relief, heights }
}

function isStill(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches
}
