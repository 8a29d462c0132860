import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Relief } from './relief'
import { resized } from './relief'
import { isPainterLate } from './summon'

const DURATION_MS = 700

/** The longest part of the way from one picture to the next: a slow graphics card shows some of it too. */
const LONGEST_STEP_MS = 150

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
    let moved: number | undefined
    let elapsed = 0
    const step = (now: number) => {
      frame.current = requestAnimationFrame(step)
      if (isPainterLate()) return
      elapsed += Math.min(LONGEST_STEP_MS, now - (moved ?? now))
      moved = now
      const time = Math.min(1, elapsed / DURATION_MS)
      setMorph(time < 1 ? { before, part: time * time * (3 - 2 * time) } : REST)
      if (time === 1) cancelAnimationFrame(frame.current)
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
