const texOf = (formula: Element): string =>
  formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? ''

/** A selection of formulas and words, with each formula as its TeX between dollars. */
export const selectionAsTex = (fragment: DocumentFragment): string => {
  for (const formula of fragment.querySelectorAll('.katex')) {
    const display = formula.closest('.katex-display')
    const tex = display ? `$$${texOf(formula)}$$` : `$${texOf(formula)}$`
    ;(display ?? formula).replaceWith(tex)
  }
  return fragment.textContent ?? ''
}

const formulaAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('.katex')

/** Stretches a selection that begins or ends inside a formula to the whole of it. */
const wholeFormulas = (range: Range): Range => {
  const whole = range.cloneRange()
  const first = formulaAround(range.startContainer)
  const last = formulaAround(range.endContainer)
  if (first) whole.setStartBefore(first)
  if (last) whole.setEndAfter(last)
  return whole
}

/** Copying a formula gives its TeX. */
export const startCopyTex = (page: Document) => {
  page.addEventListener('copy', (event) => {
    const selection = page.getSelection()
    if (!selection || selection.isCollapsed || !event.clipboardData) return
    const fragment = wholeFormulas(selection.getRangeAt(0)).cloneContents()
    if (!fragment.querySelector('.katex')) return
    event.clipboardData.setData('text/plain', selectionAsTex(fragment))
    event.preventDefault()
  })
}
