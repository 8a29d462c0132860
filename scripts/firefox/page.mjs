/** What a reader does on a page, for a browser that is driven by puppeteer. */

const patience = { timeout: 120_000 }

/** Brings a figure to view and waits until it is alive; resolves to its handle. */
export const wake = async (page, selector = '[data-island]') => {
  const island = await page.waitForSelector(selector)
  await island.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await page.waitForFunction((element) => 'awake' in element.dataset, patience, island)
  return island
}

/** Waits until `read`, run in the page, gives something that `isWanted` accepts; fails with what it gave last. */
export const waitUntil = async (read, isWanted, what) => {
  const end = Date.now() + patience.timeout
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

/** The text of the first element of a selector, with its spaces brought together. */
export const textOf = (page, selector) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim())
