import { useSyncExternalStore } from 'react'

/** A name of the present colours that changes when they do: what is painted on a canvas depends on it. */
export function useTheme(): string {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light')
}

/** Asked once: a figure looks at it at each frame. */
let darkness: MediaQueryList | undefined

function systemTheme(): MediaQueryList | undefined {
  darkness ??= window.matchMedia?.('(prefers-color-scheme: dark)')
  return darkness
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const system = systemTheme()
  system?.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    system?.removeEventListener('change', changed)
  }
}

function currentTheme(): string {
  const chosen = document.documentElement.dataset['theme']
  if (chosen) return chosen
  return systemTheme()?.matches ? 'dark' : 'light'
}
