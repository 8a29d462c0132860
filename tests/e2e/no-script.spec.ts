import { chapters, expect, pages, test } from './site'

test.use({ javaScriptEnabled: false })

for (const path of pages)
  test(`without JavaScript nothing of ${path} is hidden`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('div[hidden] :is([data-island], p, figure)')).toHaveCount(0)
    await expect(page.locator('template')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const still of await page.locator('[data-still]').all())
      await expect(still.locator('svg').first()).toBeVisible()
  })

for (const path of chapters)
  test(`without JavaScript ${path} reads whole`, async ({ page }) => {
    await page.goto(path)
    const article = page.locator('article')
    const prose = article.locator('p')
    expect(await prose.count()).toBeGreaterThan(0)
    for (const island of await article.locator('[data-island]').all()) {
      const figure = island.locator('xpath=ancestor::figure')
      await expect(figure.locator('figcaption')).toHaveText(/^Figure \d+\s+\S/)
      const picture = island.locator('[data-still] svg').first()
      expect((await picture.boundingBox())?.height).toBeGreaterThan(50)
      await expect(picture).toHaveAccessibleName(/./)
    }
    const formulas = article.locator('.katex')
    await expect(formulas.locator('.katex-mathml math')).toHaveCount(await formulas.count())
  })
