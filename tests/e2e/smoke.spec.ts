import { wake } from './islands'
import { expect, test } from './site'

// Runs on the export and on the development server: the two ways cannot drift apart. One chapter, and
// every widget there is: in development each page costs a compilation.

for (const path of ['/posterior/', '/gallery/'])
  test(`every widget of ${path} comes alive over its still`, async ({ page, complaints }) => {
    await page.goto(path)
    const islands = await page.locator('[data-island]').all()
    for (const island of islands) {
      const still = island.locator(':scope > [data-still]')
      await wake(island)
      await expect(still).toBeHidden()
      await expect(island.locator(':scope > [data-live]')).toHaveCount(1)
      await expect(island.locator(':scope > [data-live] svg').first()).toBeVisible()
    }
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })

test('the choice of theme is kept', async ({ page }) => {
  await page.goto('/glossary/')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'System' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})
