import { chapters, expect, pages, test } from './site'

test.use({ javaScriptEnabled: false })

test('without JavaScript nothing of any page is hidden', async ({ page }) => {
  test.slow()
  for (const path of pages) {
    await page.goto(path)
    await expect
      .soft(page.locator('div[hidden] :is([data-island], p, figure)'), path)
      .toHaveCount(0)
    await expect.soft(page.locator('template'), path).toHaveCount(0)
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    for (const still of await page.locator('[data-still]').all())
      await expect.soft(still.locator('svg').first(), path).toBeVisible()
  }
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
