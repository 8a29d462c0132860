import { NuqsAdapter } from 'nuqs/adapters/react'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import type { WidgetComponent, WidgetProps } from '@/components/widgets/widget-props'
import { whenReady } from './when-ready'

/**
 * Lays the live widget over its still and swaps the two when the first picture is painted. The still is
 * never hydrated: there is no markup to disagree about, and nothing moves on the page.
 */
export const mount = (host: HTMLElement, Widget: WidgetComponent, props: WidgetProps) => {
  const still = host.querySelector<HTMLElement>(':scope > [data-still]')
  const live = document.createElement('div')
  live.dataset['live'] = ''
  live.inert = true
  Object.assign(live.style, { position: 'absolute', inset: '0', visibility: 'hidden' })
  host.style.position = 'relative'
  host.append(live)
  whenReady(live, () => {
    live.style.visibility = ''
    live.inert = false
    if (still) still.style.opacity = '0'
    // What is not seen any more is taken away after the next frame: both at once would keep a slow page waiting.
    requestAnimationFrame(() => {
      setTimeout(() => {
        live.removeAttribute('style')
        if (still) still.hidden = true
        host.dataset['awake'] = ''
      })
    })
  })
  const root = createRoot(live, {
    onUncaughtError: () => {
      live.remove()
      still?.removeAttribute('style')
      if (still) still.hidden = false
    },
  })
  // A transition is rendered in slices: the page answers between them.
  startTransition(() =>
    root.render(
      <NuqsAdapter>
        <Widget {...props} />
      </NuqsAdapter>,
    ),
  )
}
