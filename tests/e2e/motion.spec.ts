import type { Page } from '@playwright/test'
import { wake } from './islands'
import { chapters, expect, having, test } from './site'

/** How many different pictures a stage shows while a reader goes through its first steps. */
const picturesOnTheWay = async (page: Page, path: string) => {
  await page.goto(path)
  const stage = page.locator('[data-scrolly]').first()
  await wake(stage.locator('[data-island]'))
  const steps = stage.locator('[data-step]')
  const toStep = async (index: number) => {
    await steps.nth(index).evaluate((step) => {
      const top = step.getBoundingClientRect().top + scrollY
      scrollTo({ top: top - innerHeight / 2, behavior: 'instant' })
    })
    await expect(steps.nth(index)).toHaveAttribute('data-active', '')
    await page.waitForTimeout(1200)
  }
  await toStep(0)
  await stage.locator('[data-live]').evaluate((live) => {
    const pictures = new Set<string>()
    Object.assign(window, { pictures })
    const look = () => {
      pictures.add([...live.querySelectorAll('svg')].map((svg) => svg.innerHTML).join())
      requestAnimationFrame(look)
    }
    look()
  })
  for (const index of [1, 2, 3]) await toStep(index)
  return page.evaluate(() => (window as unknown as { pictures: Set<string> }).pictures.size)
}

for (const path of having('data-scrolly=', chapters))
  test(`the stage of ${path} deforms from step to step, and cuts with reduced motion`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const cuts = await picturesOnTheWay(page, path)
    // the picture before, and a coarse and a fine one for each step
    expect(cuts).toBeLessThanOrEqual(1 + 2 * 3)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await picturesOnTheWay(page, path)).toBeGreaterThan(cuts)
  })

test('the chosen level is told apart where the system forces its colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/posterior/')
  const lines = await page
    .locator('.choice')
    .first()
    .locator('button')
    .evaluateAll((all) =>
      all.map((button) => ({
        isChosen: button.getAttribute('aria-pressed') === 'true',
        line: getComputedStyle(button).borderBottomColor,
      })),
    )
  const chosen = lines.filter(({ isChosen }) => isChosen)
  expect(chosen).toHaveLength(1)
  for (const { isChosen, line } of lines) if (!isChosen) expect(line).not.toBe(chosen[0]?.line)
})
