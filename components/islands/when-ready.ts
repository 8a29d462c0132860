/** Whether the widget has its picture: it says so, and no canvas that is to be seen waits for its first one. */
const isReady = (live: HTMLElement) =>
  live.querySelector('[data-ready]') !== null &&
  [...live.querySelectorAll('[data-pending]')].every(({ clientWidth }) => clientWidth === 0)

/** Calls back once, as soon as `live` holds an element marked `data-ready` and none that is pending. */
export const whenReady = (live: HTMLElement, then: () => void) => {
  if (isReady(live)) return then()
  const observer = new MutationObserver(() => {
    if (!isReady(live)) return
    observer.disconnect()
    then()
  })
  observer.observe(live, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-ready', 'data-pending'],
  })
}
