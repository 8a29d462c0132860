import { shiftsOf, watchShifts } from './shifts'
import { expect, pages, test } from './site'

test('every page has a title, no script but the loader, and room at 320 px', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of pages) {
    const response = await page.goto(path)
    expect.soft(response?.status(), path).toBe(200)
    await expect.soft(page.locator('h1')).toHaveCount(1)
    await expect.soft(page).toHaveTitle(/Singular Learning Theory/)
    await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20}/)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect.soft(new URL(canonical ?? '').pathname, path).toBe(path)

    const scripts = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? 'inline'))
    expect.soft(scripts, path).toHaveLength(2)
    expect.soft(scripts[0]).toBe('/theme.js')
    expect.soft(scripts[1]).toMatch(/^\/_islands\/main-[\w-]+\.js$/)

    const { width, wide } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`)
        .slice(0, 5),
    }))
    expect.soft(width, `${path}, wide: ${wide.join(', ')}`).toBeLessThanOrEqual(320)
    // A section that is skipped while it is far away cuts off what is too wide for it.
    const cut = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return [...document.querySelectorAll('.glue')]
        .filter((formula) => formula.getBoundingClientRect().right > 320)
        .map((formula) => formula.querySelector('annotation')?.textContent)
    })
    expect.soft(cut, `${path}: formulas in the line`).toEqual([])
  }
})

test('with letters twice as large no page of a phone is wider than the phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/', '/posterior/', '/lab/', '/claims/', '/embed/posterior-film/']) {
    await page.goto(path)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, path).toBeLessThanOrEqual(390)
  }
})

test('an address that leads nowhere says so, and leads back', async ({ page, complaints }) => {
  const response = await page.goto('/nowhere/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await expect(page.locator('main a[href="/"]')).toBeVisible()
  complaints.length = 0 // the browser itself logs the 404
})

test('nothing of any page moves when its script comes late', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.route(/_islands\/main-/, async (route) => {
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    )
    await route.continue()
  })
  await page.addInitScript(watchShifts)
  for (const path of pages) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(200)
    const shifts = await shiftsOf(page)
    // Its fonts come in their own time, and widen a word by a few pixels: 0.00 in two digits.
    expect
      .soft(
        shifts.reduce((sum, shift) => sum + shift, 0),
        path,
      )
      .toBeLessThan(0.005)
  }
})
