import { useEffect, useRef, useState } from 'react'
import { prefersReducedMotion } from '@/components/controls/use-tween'

/** The time in which a blow-up opens. */
const OPENING_MS = 1600

export type Opening = {
  /** How far the chart is on its way from the one before into its own, in [0, 1]. */
  readonly part: number
  readonly isMoving: boolean
  /** Plays from the beginning; with reduced motion it cuts to the end. */
  readonly play: () => void
  readonly set: (part: number) => void
}

/** The blow-up as it opens. It plays when it is asked to, and whenever the chart becomes another one. */
export function useOpening(chart: string): Opening {
  const [part, setPart] = useState(1)
  const [isMoving, setMoving] = useState(false)
  const frame = useRef(0)
  const shown = useRef(chart)
  const stop = () => {
    cancelAnimationFrame(frame.current)
    setMoving(false)
  }
  const play = () => {
    stop()
    if (prefersReducedMotion()) return setPart(1)
    let start: number | undefined
    const step = (now: number) => {
      start ??= now
      const time = Math.min(1, (now - start) / OPENING_MS)
      setPart(time * time * (3 - 2 * time))
      if (time >= 1) return setMoving(false)
      frame.current = requestAnimationFrame(step)
    }
    setPart(0)
    setMoving(true)
    frame.current = requestAnimationFrame(step)
  }
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  useEffect(() => {
    if (shown.current === chart) return
    shown.current = chart
    play()
  })
  return {
    part,
    isMoving,
    play,
    set: (next) => {
      stop()
      setPart(next)
    },
  }
}
