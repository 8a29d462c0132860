import { expect, pages, test } from './site'

for (const path of pages) {
  test(`${path} has a title, no script but the loader, and room at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/Singular Learning Theory/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20}/)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(path)

    const scripts = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? 'inline'))
    expect(scripts).toHaveLength(2)
    expect(scripts[0]).toBe('/theme.js')
    expect(scripts[1]).toMatch(/^\/_islands\/main-[\w-]+\.js$/)

    const { width, wide } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`)
        .slice(0, 5),
    }))
    expect(width, `wide: ${wide.join(', ')}`).toBeLessThanOrEqual(320)
  })
}

test('an address that leads nowhere says so, and leads back', async ({ page, complaints }) => {
  const response = await page.goto('/nowhere/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await expect(page.locator('main a[href="/"]')).toBeVisible()
  complaints.length = 0 // the browser itself logs the 404
})
