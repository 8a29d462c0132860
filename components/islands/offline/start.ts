import { canKeep, startKeeping } from './keep'

/** Reading without a network: the guide is kept, and the page that speaks of it says whether it is. */
export const startOffline = (page: Document) => {
  startKeeping()
  const place = page.querySelector<HTMLElement>('[data-offline-state]')
  if (!place || !canKeep()) return
  void import('./state').then(
    ({ showState }) => showState(place),
    () => undefined, // the words of the page say enough
  )
}
