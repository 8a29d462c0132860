import { bringToView } from './islands'
import { chapters, expect, test } from './site'

for (const path of chapters) {
  test(`the contents of ${path} follow the scroll, and everything numbered has a link to itself`, async ({
    page,
  }) => {
    await page.goto(path)
    const headings = page.locator('article :is(h2, h3)[id]')
    const links = page.locator('.contents-list a')
    const last = (await links.count()) - 1
    const lastId = (await links.nth(last).getAttribute('href'))?.slice(1) ?? ''
    expect(await headings.count()).toBeGreaterThan(last)
    await page.locator(`[id="${lastId}"]`).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    await expect(links.nth(last)).toHaveAttribute('aria-current', 'location')
    await expect(page.locator('.contents-list [aria-current]')).toHaveCount(1)

    const missing = await page
      .locator('article :is(h2, h3)[id], article figure[id], [data-equation][id]')
      .evaluateAll((all) =>
        all
          .filter((element) => !element.querySelector(`a[href="#${element.id}"]`))
          .map((element) => element.id)
          .filter((id) => id !== 'works-cited'),
      )
    expect(missing).toEqual([])
  })

  test(`${path} can be cited, and its formulas are copied as TeX`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(path)
    await page.getByText('Cite this chapter').click()
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const bibtex = await page.evaluate(() => navigator.clipboard.readText())
    expect(bibtex).toMatch(/^@incollection\{slt-guide-[\w-]+,\n/)
    expect(bibtex).toContain(path)

    const formula = page.locator('article p .katex').first()
    await bringToView(formula)
    const tex = await formula.evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      return element.querySelector('annotation')?.textContent
    })
    await page.keyboard.press('ControlOrMeta+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`$${tex}$`)
  })

  test(`a choice of level folds what is above it in ${path}, and is kept`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('button', { name: 'I', exact: true }).click()
    await page.reload()
    const above = page.locator('[data-level]:not([data-level="I"])')
    for (const section of await above.all()) {
      const heading = section.locator('h2').first()
      await bringToView(heading)
      await expect(heading).toBeVisible()
      await expect(section.locator('.level-fold')).toBeVisible()
      await expect(section.locator(':scope > p:not(.level-fold, .level-mark)').first()).toBeHidden()
    }
    for (const section of (await above.all()).slice(0, 1)) {
      await section.getByRole('button', { name: 'Read it' }).click()
      await expect(section.locator('.level-fold')).toBeHidden()
    }
    await page.getByRole('button', { name: 'all', exact: true }).click()
    await expect(page.locator('html')).not.toHaveAttribute('data-levels')
  })
}
