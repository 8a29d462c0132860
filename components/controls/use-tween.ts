import { useEffect, useRef, useState } from 'react'
import { type Knobs, mixParams, type ParamsOf } from './params'

const DURATION_MS = 450

/** A state on the way from another: where it came from, and how much of the way is done, in [0, 1]. */
export type Way<Params> = { readonly from: Params; readonly part: number }

export type Tween<Params> = {
  /** The state to draw now. */
  readonly shown: Params
  /** Present while the picture is moving by itself. */
  readonly way: Way<Params> | undefined
  /** Starts moving from what is shown now to the given state; at once with reduced motion. */
  readonly moveTo: (target: Params) => void
  readonly stop: () => void
}

/**
 * Moves a figure by a short tween of its parameters, so that the picture becomes the next one and does
 * not jump there. At rest it shows `params`.
 */
export function useTween<K extends Knobs>(knobs: K, params: ParamsOf<K>): Tween<ParamsOf<K>> {
  const [move, setMove] = useState<{ from: ParamsOf<K>; to: ParamsOf<K>; part: number }>()
  const frame = useRef(0)
  const shown = move ? mixParams(knobs, move.from, move.to, move.part) : params
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const stop = () => {
    cancelAnimationFrame(frame.current)
    setMove(undefined)
  }
  const moveTo = (to: ParamsOf<K>) => {
    stop()
    if (prefersReducedMotion()) return
    const from = latest.current
    let start: number | undefined
    const step = (now: number) => {
      start ??= now
      const time = Math.min(1, (now - start) / DURATION_MS)
      if (time >= 1) return setMove(undefined)
      setMove({ from, to, part: easeInOut(time) })
      frame.current = requestAnimationFrame(step)
    }
    setMove({ from, to, part: 0 })
    frame.current = requestAnimationFrame(step)
  }
  return { shown, way: move && { from: move.from, part: move.part }, moveTo, stop }
}

/** What the reader's system asks for; motion is allowed where it cannot be asked. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

function easeInOut(time: number): number {
  return time * time * (3 - 2 * time)
}
