'use client'

import type { WidgetProps } from '@/components/widgets/widget-props'

/** Stands in until the first real widget is there. */
export default function Placeholder({ id, still = false }: WidgetProps) {
  return (
    <div {...(!still && { 'data-ready': 'true' })}>
      <svg viewBox="0 0 320 200" role="img" aria-labelledby={`${id}${still ? '-still' : ''}-title`}>
        <title id={`${id}${still ? '-still' : ''}-title`}>A square</title>
        <rect x="110" y="50" width="100" height="100" fill="var(--color-ink)" />
      </svg>
    </div>
  )
}
