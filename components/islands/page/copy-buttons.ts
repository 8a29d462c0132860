const shownFor = 2000

/** `<button data-copy="pre">` copies the text of the nearest `pre` and says that it did. */
export const startCopyButtons = (page: Document) => {
  page.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
    const source = button?.parentElement?.querySelector(button.dataset['copy'] ?? '')
    if (!button || !source) return
    const words = button.textContent
    try {
      await navigator.clipboard.writeText(source.textContent ?? '')
      button.textContent = 'Copied'
    } catch {
      page.getSelection()?.selectAllChildren(source)
      button.textContent = 'Selected: copy it by keyboard'
    }
    setTimeout(() => {
      button.textContent = words
    }, shownFor)
  })
}
