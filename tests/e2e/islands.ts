import { type Locator, type Page, expect } from '@playwright/test'

/** Scrolls an element to the middle of the window. Playwright's own way waits for what is not laid out yet. */
export const bringToView = (target: Locator) =>
  target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))

/** Brings a widget near and waits until it is alive; the Lab computes for a while on a busy machine. */
export const wake = async (island: Locator) => {
  await bringToView(island)
  await expect(island).toHaveAttribute('data-awake', '', { timeout: 90_000 })
}

/** Wakes every widget of the page, one after the other. */
export const wakeAll = async (page: Page) => {
  for (const island of await page.locator('[data-island]').all()) await wake(island)
}
