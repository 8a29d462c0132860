import type { Painter } from './painter'

let painter: Painter | undefined
let isLost = false
let asked = false
const listeners = new Set<() => void>()

/** The painter of the page, while there is one: it comes late, and may be away for a while. */
export function presentPainter(): Painter | undefined {
  return isLost ? undefined : painter
}

/** Calls back when the painter comes or goes. */
export function onPainter(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * Brings the painter of the page, once: a WebGL context first, and the library that uses it only when
 * the browser has given one. Where it gives none, nothing is loaded and no painter ever comes.
 */
export async function summonPainter(): Promise<void> {
  if (asked) return
  asked = true
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true })
  if (!context) return
  canvas.addEventListener('webglcontextlost', () => tell(true))
  try {
    const { openPainter } = await import('./painter')
    painter = openPainter(canvas, context)
    canvas.addEventListener('webglcontextrestored', () => tell(false))
    tell(context.isContextLost())
  } catch {
    // The chunk did not come: the next surface to appear asks again.
    asked = false
  }
}

function tell(lost: boolean): void {
  isLost = lost
  for (const changed of listeners) changed()
}
