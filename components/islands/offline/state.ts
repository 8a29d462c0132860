import { isWanted, keep, remember } from './keep'

type State = { readonly words: string; readonly offer?: string; readonly act?: () => Promise<void> }

const forget = async () => {
  remember(false)
  await (await navigator.serviceWorker.getRegistration())?.unregister()
  for (const name of await caches.keys()) if (name.includes('precache')) await caches.delete(name)
}

const take = async () => {
  remember(true)
  await keep()
}

const stateNow = async (): Promise<State> => {
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration?.active)
    return { words: 'It is kept in this browser now.', offer: 'Remove it', act: forget }
  if (registration || isWanted()) return { words: 'It is being kept in this browser …' }
  return { words: 'It is not kept in this browser.', offer: 'Keep it', act: take }
}

/** Says whether the guide is kept in this browser, with a button to change that. */
export const showState = async (place: HTMLElement) => {
  const { words, offer, act } = await stateNow()
  place.setAttribute('role', 'status')
  place.hidden = false
  place.textContent = words
  if (offer === undefined || !act) {
    void navigator.serviceWorker.ready.then(() => showState(place))
    return
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = offer
  button.addEventListener('click', async () => {
    button.disabled = true
    await act()
    await showState(place)
  })
  place.append(' ', button)
}
