/** Escape dismisses the card of a citation or a term, as WCAG 1.4.13 asks; leaving the word brings it back. */
export const startCards = (page: Document) => {
  const anchors = page.querySelectorAll<HTMLElement>('.card-anchor')
  if (anchors.length === 0) return
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const anchor of anchors)
      if (anchor.matches(':hover, :focus-within')) anchor.dataset['dismissed'] = ''
  })
  for (const anchor of anchors)
    for (const leaving of ['pointerleave', 'focusout'])
      anchor.addEventListener(leaving, () => delete anchor.dataset['dismissed'])
}
