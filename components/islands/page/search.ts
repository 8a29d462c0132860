/** Whether keys are being typed into something. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="range"]), textarea, select'))

const isAskedBy = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  (key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target)) ||
  (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)

/** Keeps what is typed into the page from now on; what is returned ends this and gives the words. */
const holdKeys = (page: Document) => {
  let words = ''
  const listen = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    if (key === 'Backspace') words = words.slice(0, -1)
    else if ([...key].length === 1) words += key
    else if (key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
  page.addEventListener('keydown', listen, { capture: true })
  return () => {
    page.removeEventListener('keydown', listen, { capture: true })
    return words
  }
}

const said = 'Search could not be loaded. Reload the page to try again.'

/** The search panel opens by its button, by `/` and by Ctrl or ⌘ K; nothing of it is fetched before. */
export const startSearch = (page: Document) => {
  const button = page.querySelector<HTMLButtonElement>('[data-search]')
  if (!button) return
  let isComing = false
  const open = async () => {
    if (isComing) return
    isComing = true
    const release = holdKeys(page)
    try {
      const { openSearch } = await import('../search/panel')
      openSearch(release())
    } catch {
      release()
      button.textContent = said
    }
    isComing = false
  }
  button.addEventListener('click', open)
  page.addEventListener('keydown', (event) => {
    if (!isAskedBy(event)) return
    event.preventDefault()
    void open()
  })
}
