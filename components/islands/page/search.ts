/** Whether keys are being typed into something. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="range"]), textarea, select'))

const isAskedBy = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  (key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target)) ||
  (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)

const said = 'Search could not be loaded. Reload the page to try again.'

/** The search panel opens by its button, by `/` and by Ctrl or ⌘ K; nothing of it is fetched before. */
export const startSearch = (page: Document) => {
  const button = page.querySelector<HTMLButtonElement>('[data-search]')
  if (!button) return
  const open = async () => {
    try {
      const { openSearch } = await import('../search/panel')
      openSearch()
    } catch {
      button.textContent = said
    }
  }
  button.addEventListener('click', open)
  page.addEventListener('keydown', (event) => {
    if (!isAskedBy(event)) return
    event.preventDefault()
    void open()
  })
}
