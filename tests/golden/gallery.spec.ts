import { type Page, expect } from '@playwright/test'
import { wake } from '../e2e/islands'
import { embeds, test } from '../e2e/site'

/** A figure that still measures says that it is busy. */
const isAtRest = (page: Page) =>
  expect(page.locator('[data-live] [aria-busy="true"]')).toHaveCount(0)

test.use({
  viewport: { width: 900, height: 1000 },
  deviceScaleFactor: 1,
  contextOptions: { reducedMotion: 'reduce' },
})

for (const path of embeds) {
  const name = path.slice('/embed/'.length, -1)

  test(`${name} looks as it did in the light and in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const island = page.locator('[data-island]')
    await wake(island)
    await expect(page.locator('[data-live] [data-ready="true"]').first()).toBeVisible()
    await isAtRest(page)

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await isAtRest(page)
      // What a graphics card draws differs from card to card; its words and its frame do not.
      await expect(page.locator('[data-embed]')).toHaveScreenshot(`${name}-${colorScheme}.png`, {
        mask: [page.locator('[data-live] .surface-stage canvas')],
        maskColor: '#808080',
      })
    }
  })
}
