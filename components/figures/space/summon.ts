import { type Easel, easel } from './easel'
import type { Reply } from './messages'

/** The painter of the page while there is one; it comes late, and may never come, or be away for a while. */
export type Presence = Easel | 'coming' | 'away'

let present: Easel | undefined
let isAway = false
let isAsked = false
const listeners = new Set<() => void>()

/** Whether the page has its painter now. */
export function presentPainter(): Presence {
  if (isAway) return 'away'
  return present ?? 'coming'
}

/** Whether the picture before is still on its way: a movement waits for it. */
export function isPainterLate(): boolean {
  return !isAway && present?.isLate() === true
}

/** Calls back when the painter comes or goes. */
export function onPainter(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * Brings the painter of the page, once, in a worker of its own: there it asks the browser for a WebGL context,
 * and loads the library that uses it only when it has got one.
 */
export function summonPainter(): void {
  if (isAsked) return
  isAsked = true
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return tell(true)
  const worker = new Worker(new URL('./stage.worker.ts', import.meta.url), { type: 'module' })
  const opened = easel((request) => worker.postMessage(request, []))
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'here') present = opened
    opened.receive(data)
    if (data.kind === 'here' || data.kind === 'away') tell(data.kind === 'away')
  })
  worker.addEventListener('error', () => {
    // A part of it did not come, or it died: the next surface to appear asks again.
    worker.terminate()
    opened.receive({ kind: 'away' })
    present = undefined
    isAsked = false
    tell(true)
  })
}

function tell(away: boolean): void {
  isAway = away
  for (const changed of listeners) changed()
}
