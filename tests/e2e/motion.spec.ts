import type { Page } from '@playwright/test'
import { wake } from './islands'
import { chapters, expect, having, test } from './site'

/** The values that the first slider of a stage takes while a reader scrolls from one step to another. */
const valuesOnTheWay = async (page: Page, path: string) => {
  await page.goto(path)
  const stage = page.locator('[data-scrolly]').first()
  await wake(stage.locator('[data-island]'))
  const steps = stage.locator('[data-step]')
  const toStep = (index: number) =>
    steps.nth(index).evaluate((step) => {
      const top = step.getBoundingClientRect().top + scrollY
      scrollTo({ top: top - innerHeight / 2, behavior: 'instant' })
    })
  await toStep(0)
  await expect(steps.nth(0)).toHaveAttribute('data-active', '')
  await page.waitForTimeout(1000) // the way to the first step is not what is watched
  const slider = stage.locator('[data-live] input[type="range"]').first()
  await slider.evaluate((input: HTMLInputElement) => {
    const values = [input.value]
    Object.assign(window, { values })
    const look = () => {
      if (values.at(-1) !== input.value) values.push(input.value)
      requestAnimationFrame(look)
    }
    look()
  })
  const last = (await steps.count()) - 1
  for (let index = 1; index <= last; index++) {
    await toStep(index)
    await expect(steps.nth(index)).toHaveAttribute('data-active', '')
    await page.waitForTimeout(700)
  }
  return page.evaluate(() => (window as unknown as { values: string[] }).values)
}

for (const path of having('data-scrolly=', chapters)) {
  test(`the stage of ${path} deforms from step to step`, async ({ page }) => {
    test.slow()
    const values = await valuesOnTheWay(page, path)
    const steps = await page.locator('[data-scrolly]').first().locator('[data-step]').count()
    expect(values.length).toBeGreaterThan(2 * steps)
  })

  test(`with reduced motion the stage of ${path} cuts`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const values = await valuesOnTheWay(page, path)
    const steps = await page.locator('[data-scrolly]').first().locator('[data-step]').count()
    expect(values.length).toBeLessThanOrEqual(steps)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
}
