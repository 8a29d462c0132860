import { type RefObject, useEffect, useState } from 'react'
import { prefersReducedMotion } from '@/components/controls/use-tween'

/** The time for the water to fall from one end of its travel to the other. */
const FALL_MS = 14_000

export type Tide = {
  /** Where the water stands, in [0, 1] of the slider's travel; undefined when it is at rest. */
  readonly at: number | undefined
  /** Starts from a place of the travel, or stops. With reduced motion it never starts. */
  readonly start: (from: number) => void
  readonly stop: () => void
  readonly canMove: boolean
}

/** Water that slowly falls and rises while it is asked to, and waits while it is out of sight. */
export function useTide(root: RefObject<HTMLElement | null>): Tide {
  const [from, setFrom] = useState<number>()
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (from === undefined) return
    let frame = 0
    let elapsed = (1 - from) * FALL_MS
    let last: number | undefined
    const step = (now: number) => {
      elapsed += last === undefined ? 0 : Math.min(100, now - last)
      last = now
      // Down and up again: a triangle wave, slowed at its ends.
      const phase = (elapsed / FALL_MS) % 2
      setAt(0.5 + 0.5 * Math.cos(Math.PI * phase))
      frame = requestAnimationFrame(step)
    }
    const observer = new IntersectionObserver(([entry]) => {
      cancelAnimationFrame(frame)
      last = undefined
      if (entry?.isIntersecting) frame = requestAnimationFrame(step)
    })
    if (root.current) observer.observe(root.current)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [from, root])
  return {
    at: from === undefined ? undefined : at,
    start: (place) => {
      setAt(place)
      // The wave is at `place` where its cosine says so.
      setFrom(1 - Math.acos(2 * place - 1) / Math.PI)
    },
    stop: () => setFrom(undefined),
    canMove: !prefersReducedMotion(),
  }
}
