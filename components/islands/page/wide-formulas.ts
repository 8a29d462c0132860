const selector = '[data-tex="display"], .katex-display, pre'

const mark = (formula: Element) => {
  if (formula.scrollWidth > formula.clientWidth + 1) formula.setAttribute('tabindex', '0')
  else formula.removeAttribute('tabindex')
}

/**
 * A formula wider than the page can be scrolled by keyboard; one that fits is no stop of the Tab key.
 * The observer hears nothing of sections that are not laid out yet, nor of fonts, which change what is
 * inside and not the box: so all are measured once more when the fonts are there.
 */
export const startWideFormulas = (page: Document) => {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target)
  })
  const formulas = page.querySelectorAll(selector)
  for (const formula of formulas) observer.observe(formula)
  // To ask for the fonts lays the page out, which is done by itself a moment later.
  requestAnimationFrame(() =>
    setTimeout(() => void page.fonts.ready.then(() => formulas.forEach(mark))),
  )
}
