/**
 * A timer that is put off again and again at no cost: it wakes, sees that it was put off, and sleeps on. A drag
 * puts off several at each move, and to start and stop each of them is a tenth of the move's work.
 */
export function createAlarm() {
  let due: number | undefined
  let ring = nothing
  let wakes = Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const sleepUntil = (time: number) => {
    clearTimeout(timer)
    wakes = time
    timer = setTimeout(wake, Math.max(0, time - performance.now()))
  }
  const wake = () => {
    wakes = Infinity
    if (due === undefined) return
    if (due > performance.now()) return sleepUntil(due)
    due = undefined
    ring()
  }
  return {
    /** Calls `ringing` after so many milliseconds, and not before; nothing that it was told earlier. */
    ringIn: (milliseconds: number, ringing: () => void) => {
      ring = ringing
      due = performance.now() + milliseconds
      if (due < wakes) sleepUntil(due)
    },
    /** Does not ring. */
    stop: () => {
      due = undefined
      ring = nothing
    },
  }
}

function nothing(): void {}
