import type { Page } from '@playwright/test'
import { wake } from './islands'
import { expect } from './site'

/** A page with one surface alone. */
export const surfacePage = '/embed/water-level-surface/'
/** The surface, once WebGL has painted it. */
export const painted = '[data-live] canvas[data-painted="webgl"]'

/** Opens that page; the stage of its surface, painted. */
export const openSurface = async (page: Page) => {
  await page.goto(surfacePage)
  await wake(page.locator('[data-island]'))
  await expect(page.locator(painted)).toBeVisible()
  return page.locator('[data-live] .surface-stage')
}

export const pictureOn = (page: Page) =>
  page.locator(painted).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
