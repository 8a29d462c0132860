import { type ReactNode, useEffect, useState } from 'react'
import type { Root } from './use-widget'

/** Says that the picture is there, once it has been painted: the still gives way, a test may look. */
export function Frame({
  root,
  isComplete = true,
  children,
}: {
  readonly root: Root
  /** Whether what is drawn is worth showing in place of the still. */
  readonly isComplete?: boolean
  readonly children: ReactNode
}) {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (!isComplete) return
    const frame = requestAnimationFrame(() => setReady(true))
    return () => cancelAnimationFrame(frame)
  }, [isComplete])
  return (
    <div ref={root} data-ready={isReady || undefined}>
      {children}
    </div>
  )
}
