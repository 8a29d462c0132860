import { readFileSync } from 'node:fs'
import { wake, wakeAll } from './islands'
import { expect, test } from './site'
import { sliders } from './sliders'

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))

test('a report of a mistake carries the state that is seen and the version; so does one from an embed', async ({
  page,
}) => {
  await page.goto('/embed/posterior-film/')
  await wakeAll(page)
  const live = page.locator('[data-live]')
  await live.locator('summary', { hasText: 'report a mistake' }).click()
  const text = live.locator('.report pre')
  await expect(text).toContainText('Where: the figure “The posterior film”')
  await expect(text).toContainText(`Version: ${version}\n`)
  await sliders(page).first().press('End')
  await expect(text).toContainText('/embed/posterior-film/?posterior-film.n=1000000#posterior-film')

  // A copy that knows its repository leads to its form, filled in with the same text.
  await live.locator('summary', { hasText: 'report a mistake' }).click()
  await page.evaluate(() => {
    document.documentElement.dataset['repository'] = 'https://example.org/somebody/guide'
  })
  await live.locator('summary', { hasText: 'report a mistake' }).click()
  const form = new URL((await live.locator('.report a').getAttribute('href')) ?? '')
  expect(form.origin + form.pathname).toBe('https://example.org/somebody/guide/issues/new')
  expect(form.searchParams.get('body')).toBe(await text.textContent())

  await page.goto('/posterior/')
  await expect(page.locator('.report-link a[data-report]')).toHaveAttribute('href', /errata|issues/)
})

const fits = ({ scrollHeight, clientHeight }: Element) => scrollHeight <= clientHeight

test('a figure fills the screen with larger words, and Escape brings it back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const isAllowed of [true, false]) {
    await page.emulateMedia({ reducedMotion: isAllowed ? 'no-preference' : 'reduce' })
    await page.goto('/embed/luck-of-the-sample/')
    await wakeAll(page)
    if (!isAllowed)
      await page.evaluate(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
      })
    const figure = page.locator('[data-live] .widget')
    const letter = () => figure.locator('.slider-label').first().boundingBox()
    const before = await letter()
    const button = figure.getByRole('button', { name: 'present' })
    await button.click()
    await expect.poll(async () => (await letter())!.height).toBeGreaterThan(before!.height * 1.15)
    await expect
      .poll(() =>
        figure.evaluate((element) =>
          Object.values(element.getBoundingClientRect().toJSON()).slice(0, 4),
        ),
      )
      .toEqual([0, 0, 1280, 720])
    await expect(figure.locator('svg').first()).toBeInViewport({ ratio: 1 })
    await expect.poll(() => figure.evaluate(fits)).toBe(true)
    await expect(figure.getByRole('button', { name: 'end presenting' })).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(async () => (await letter())!.height).toBeCloseTo(before!.height, 0)
  }
})

test('a resolution that is presented is seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/embed/lab-resolution/')
  await wakeAll(page)
  const figure = page.locator('[data-live] .widget')
  await figure.getByRole('button', { name: 'present' }).click()
  await expect(figure.getByRole('button', { name: 'end presenting' })).toBeInViewport()
  await expect.poll(() => figure.evaluate(fits)).toBe(true)
  for (const part of ['.lab-lambda', '.walk-tree', '.walk-plots', '.walk-facts'])
    await expect.soft(figure.locator(part), part).toBeInViewport({ ratio: 1 })
})

test('a chapter is printed with its figures as they stand, and without what only works on a screen', async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('/singularities/')
  await wake(page.locator('[data-island]').first())
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  for (const useless of [
    '.site-header',
    '.widget-tools',
    '.widget-controls',
    'input',
    'canvas',
    '.report-link',
  ])
    await expect.soft(page.locator(`:is(${useless}):visible`), useless).toHaveCount(0)
  const surfaces = page.locator('[data-live] .surface-stage')
  expect(await surfaces.count()).toBeGreaterThan(0)
  for (const surface of await surfaces.all())
    expect.soft(await surface.locator('svg.surface-svg path').count()).toBeGreaterThan(20)
  const folded = page.locator('article details:not([open]) > :nth-child(2)')
  expect(await folded.count()).toBeGreaterThan(0)
  await expect(folded.first()).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(surfaces.first().locator('svg.surface-svg')).toHaveCount(0)

  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(3)
})
