const open = (section: Element | null | undefined) => section?.setAttribute('data-open', '')

/** Opens whatever hides `target`: a folded section, a proof. */
const reveal = (target: Element | null) => {
  if (!target) return
  open(target.closest('[data-level]'))
  for (
    let box = target.closest('details');
    box;
    box = box.parentElement?.closest('details') ?? null
  )
    box.open = true
  target.scrollIntoView()
}

const targetOf = (page: Document, hash: string) =>
  hash.length > 1 ? page.getElementById(decodeURIComponent(hash.slice(1))) : null

const isHidden = (element: Element | null) => element !== null && !element.checkVisibility()

/** Folded sections open by their button, and for a link that leads into them. */
export const startFolds = (page: Document) => {
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-unfold]')) {
      const section = target.closest<HTMLElement>('[data-level]')
      open(section)
      section?.querySelector<HTMLElement>('a, button, input, summary')?.focus()
    }
  })
  const follow = () => {
    const target = targetOf(page, location.hash)
    if (isHidden(target)) reveal(target)
  }
  addEventListener('hashchange', follow)
  follow()
}
