import { useEffect, useState } from 'react'

/** How long a change waits for its picture before the knobs' words go ahead of it, in milliseconds. */
const PATIENCE_MS = 200

export type Held<Changes> = {
  /** Keeps a change; returns it with those that wait already. */
  readonly hold: (changes: Changes) => Changes
  readonly isHolding: () => boolean
  /** Gives what waits. */
  readonly release: () => void
}

/**
 * Changes of a figure's state that wait for the answer to what they have asked, so that the state and its picture
 * are painted together, once. An answer that takes long is not waited for.
 *
 * @param give what the changes are given to in the end, all at once
 */
export function useHeld<Changes extends object>(give: (changes: Changes) => void): Held<Changes> {
  const [held] = useState(() => createHeld<Changes>())
  useEffect(() => held.giveTo(give))
  useEffect(() => held.release, [held])
  return held
}

/** What waits, outside of React; it is given to the newest of those who listen. */
export function createHeld<Changes extends object>() {
  let give: ((changes: Changes) => void) | undefined
  let waiting: Changes | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  const release = () => {
    clearTimeout(patience)
    const changes = waiting
    waiting = undefined
    if (changes) give?.(changes)
  }
  const hold = (changes: Changes) => {
    if (!waiting) patience = setTimeout(release, PATIENCE_MS)
    waiting = { ...waiting, ...changes }
    return waiting
  }
  const giveTo = (listener: (changes: Changes) => void) => {
    give = listener
  }
  return { hold, isHolding: () => waiting !== undefined, release, giveTo }
}
