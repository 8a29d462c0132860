const selector = '[data-tex="display"], .katex-display, pre'

/** A formula wider than the page can be scrolled by keyboard; one that fits is no stop of the Tab key. */
export const startWideFormulas = (page: Document) => {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth + 1) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
  })
  for (const formula of page.querySelectorAll(selector)) observer.observe(formula)
}
