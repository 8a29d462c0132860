const selector = '[data-tex="display"], .katex-display, pre'

const mark = (formula: Element) => {
  if (formula.scrollWidth > formula.clientWidth + 1) formula.setAttribute('tabindex', '0')
  else formula.removeAttribute('tabindex')
}

/**
 * A formula wider than the page can be scrolled by keyboard; one that fits is no stop of the Tab key.
 * The observer tells of a formula when its section is laid out, and of a new width. It hears nothing of fonts,
 * which change what is inside and not the box: so what was laid out before they came is measured once more,
 * and nothing else, for to measure inside a section that is skipped would lay it out.
 */
export const startWideFormulas = (page: Document) => {
  const seen = new Set<Element>()
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      seen.add(target)
      mark(target)
    }
  })
  for (const formula of page.querySelectorAll(selector)) observer.observe(formula)
  // To ask for the fonts lays the page out, which is done by itself a moment later.
  requestAnimationFrame(() =>
    setTimeout(() => void page.fonts.ready.then(() => seen.forEach(mark))),
  )
}
