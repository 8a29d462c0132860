import { announce } from './announce'

/** Where the reader's wish not to keep the guide is kept. */
const wish = 'offline'

const isRefused = (): boolean => {
  try {
    return localStorage.getItem(wish) === 'no'
  } catch {
    return false
  }
}

/** Remembers whether the reader wants the guide kept in this browser. */
export const remember = (isAsked: boolean) => {
  try {
    if (isAsked) localStorage.removeItem(wish)
    else localStorage.setItem(wish, 'no')
  } catch {
    // Storage is forbidden here: the wish holds until the page is left.
  }
}

/** A browser with service workers, and a page that stands alone: a frame in a post keeps nothing. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator && top === window && /^https?:$/.test(location.protocol)

/** Announces each newer version that is ready, and reloads when the reader asks for it. */
const watch = (registration: ServiceWorkerRegistration) => {
  const { serviceWorker } = navigator
  let isAsked = false
  const tell = () => {
    const { waiting } = registration
    if (!waiting || !serviceWorker.controller) return
    announce('A newer version of the guide is ready.', () => {
      isAsked = true
      waiting.postMessage('take-over', {})
    })
  }
  tell()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload()
    else announce('The guide was updated in another window.', () => location.reload())
  })
}

/** Keeps the whole guide in this browser, for reading without a network. */
export const keep = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const options = { updateViaCache: 'none' } as const
  const address = new URL('../sw.js', import.meta.url)
  // Where storage is refused there is nothing to keep it in: the guide reads as before.
  const registration = await navigator.serviceWorker
    .register(address, options)
    .catch(() => undefined)
  if (registration) watch(registration)
  return registration
}

/** The browser's wish to save data, where it says so. */
const savesData = () =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true // not in the types: two of three browsers do not have it

const whenIdle = (then: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 10_000 })
  else setTimeout(then, 2000)
}

/** Whether the guide is kept without being asked: not where the reader or the browser does not want it. */
export const isWanted = (): boolean =>
  canKeep() && !isRefused() && (!savesData() || navigator.serviceWorker.controller !== null)

/**
 * The figures that are near come alive in the first seconds, and a slow machine has enough to do with them: the guide
 * is kept after that.
 */
const FIRST_SECONDS = 4000

const begin = () => setTimeout(() => whenIdle(() => void keep()), FIRST_SECONDS)

/** Keeps the guide after the page is read in, when the browser is idle. */
export const startKeeping = () => {
  if (!isWanted()) return
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}
