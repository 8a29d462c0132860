/**
 * What a reader does on a page. A page is what the drivers of this folder give: `goto`, `reload`, `run` (a function with
 * its arguments, in the page), `drag`, `type` and `press`.
 */
const patience = 120_000

/** Waits until `read` gives something that `isWanted` accepts; fails with what it gave last. */
export const waitUntil = async (read, isWanted, what) => {
  const end = Date.now() + patience
  let last
  while (Date.now() < end) {
    last = await read()
    if (isWanted(last)) return last
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  }
  throw new Error(`${what}; the last was ${JSON.stringify(last)}`)
}

/** The text of the first element of a selector, with its spaces brought together; null where there is none. */
export const textOf = (page, selector) =>
  page.run((one) => {
    const element = document.querySelector(one)
    return element && element.textContent.replace(/\s+/g, ' ').trim()
  }, selector)

/** Brings the element of a selector (its `index`th, the first if none is said) to the middle of the window. */
export const bring = (page, selector, index = 0) =>
  page.run(
    (one, at) => {
      const all = [...document.querySelectorAll(one)]
      all.at(at)?.scrollIntoView({ block: 'center' })
    },
    selector,
    index,
  )

/** Brings a figure to view and waits until it is alive. */
export const wake = async (page, selector = '[data-island]') => {
  await bring(page, selector)
  await waitUntil(
    () => page.run((one) => document.querySelector(one)?.dataset.awake !== undefined, selector),
    Boolean,
    `${selector} did not come alive`,
  )
}

/** Drags the handle of the first slider of a selector from the middle to four fifths of its way. */
export const dragSlider = async (page, selector) => {
  await bring(page, selector)
  const { left, top, width, height } = await page.run((one) => {
    const box = document.querySelector(one).getBoundingClientRect()
    return { left: box.left, top: box.top, width: box.width, height: box.height }
  }, selector)
  const at = (share) => ({ x: left + share * width, y: top + height / 2 })
  await page.drag(at(0.5), at(0.8))
}
