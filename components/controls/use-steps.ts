import { type RefObject, useEffect, useRef } from 'react'

/** The line of the window, from its top, that a step's text crosses to become the active one. */
const READING_LINE = 0.62

/**
 * Lets the prose of a scrollytelling section drive a widget: calls `onStep` with the state of the step
 * that the reader has come to. The section is the closest `[data-scrolly]`, its steps are
 * `[data-step]` with `data-state`; the active one bears `data-active`. When `isHeld`, the first step
 * met is marked but not applied: the page was opened at a state of its own.
 */
export function useSteps(
  root: RefObject<HTMLElement | null>,
  isHeld: boolean,
  onStep: (state: string) => void,
): void {
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  const held = useRef(isHeld)
  useEffect(() => {
    const section = root.current?.closest('[data-scrolly]')
    if (!section || typeof IntersectionObserver === 'undefined') return
    const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')]
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting)?.target
        if (!(entered instanceof HTMLElement)) return
        if ('active' in entered.dataset) return
        for (const step of steps) delete step.dataset['active']
        entered.dataset['active'] = ''
        if (held.current) held.current = false
        else latest.current(entered.dataset['state'] ?? '')
      },
      { rootMargin: `-${READING_LINE * 100}% 0px -${(1 - READING_LINE) * 100}% 0px` },
    )
    for (const step of steps) observer.observe(step)
    return () => {
      observer.disconnect()
      for (const step of steps) delete step.dataset['active']
    }
  }, [root])
}
