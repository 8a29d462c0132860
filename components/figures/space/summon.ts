import type { Painter } from './painter'
import { pause } from './pause'

/** The painter of the page while there is one; it comes late, and may never come, or be away for a while. */
export type Presence = Painter | 'coming' | 'away'

let painter: Painter | undefined
let isAway = false
let asked = false
const listeners = new Set<() => void>()

/** Whether the page has its painter now. */
export function presentPainter(): Presence {
  if (isAway) return 'away'
  return painter ?? 'coming'
}

/** Whether the picture before is still on its way: a movement waits for it. */
export function isPainterLate(): boolean {
  return !isAway && painter?.isLate() === true
}

/** Calls back when the painter comes or goes. */
export function onPainter(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * Brings the painter of the page, once: a WebGL context first, and the library that uses it only when
 * the browser has given one. Where it gives none, nothing is loaded and no painter ever comes. Each step
 * is a task of its own: none of them keeps the page from answering for long.
 */
export async function summonPainter(): Promise<void> {
  if (asked) return
  asked = true
  await pause()
  const canvas = document.createElement('canvas')
  // What is drawn is copied later, when the graphics card is done with it.
  const wishes: WebGLContextAttributes = {
    antialias: true,
    alpha: true,
    preserveDrawingBuffer: true,
  }
  const context = canvas.getContext('webgl2', wishes)
  if (!context) return tell(true)
  canvas.addEventListener('webglcontextlost', () => tell(true))
  try {
    const { openPainter } = await import('./painter')
    await pause()
    const opened = openPainter(canvas, context)
    await pause()
    painter = opened
    canvas.addEventListener('webglcontextrestored', () => tell(false))
    tell(context.isContextLost())
  } catch {
    // The chunk did not come: the next surface to appear asks again.
    asked = false
    tell(true)
  }
}

function tell(away: boolean): void {
  isAway = away
  for (const changed of listeners) changed()
}
