/** Calls back once, as soon as `live` holds an element marked `data-ready`. */
export const whenReady = (live: HTMLElement, then: () => void) => {
  const isReady = () => live.querySelector('[data-ready]') !== null
  if (isReady()) return then()
  const observer = new MutationObserver(() => {
    if (!isReady()) return
    observer.disconnect()
    then()
  })
  observer.observe(live, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-ready'],
  })
}
