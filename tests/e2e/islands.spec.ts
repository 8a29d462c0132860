import { wake } from './islands'
import { chapters, expect, pages, test } from './site'

const scriptsOf = (requests: readonly string[]) =>
  requests.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'))

test('a page without widgets loads the loader, and nothing else', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/glossary/')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  const [theme, loader, ...others] = scriptsOf(requests)
  expect(theme).toBe('/theme.js')
  expect(loader).toMatch(/^\/_islands\/main-/)
  expect(others).toEqual([])
})

test('a page with widgets loads a widget when it comes near, not before', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  // A first widget far below the window: nothing of it may be fetched until the reader scrolls.
  await page.route('/gallery/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '<main ',
      '<div style="height: 5000px"></div><main ',
    )
    await route.fulfill({ response, body })
  })
  await page.goto('/gallery/')
  await page.waitForLoadState('networkidle')
  expect(scriptsOf(requests)).toHaveLength(2)
  const island = page.locator('[data-island]').first()
  const name = await island.getAttribute('data-island')
  await wake(island)
  expect(scriptsOf(requests).some((path) => path.includes(`/_islands/${name}`))).toBe(true)
})

test('a chapter does not load the widgets of other chapters', async ({ page }) => {
  for (const path of chapters) {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(path)
    const named = await page
      .locator('[data-island]')
      .evaluateAll((all) => all.map((island) => island.getAttribute('data-island') ?? ''))
    for (const island of await page.locator('[data-island]').all()) await wake(island)
    const foreign = pages
      .filter((page_) => page_.startsWith('/embed/'))
      .map((page_) => page_.slice('/embed/'.length, -1))
      .filter((name) => !named.includes(name))
    const loaded = scriptsOf(requests)
    expect(foreign.filter((name) => loaded.some((file) => file.includes(`/${name}-`)))).toEqual([])
  }
})

test('a widget that cannot be loaded leaves its still and says so', async ({
  page,
  complaints,
}) => {
  await page.route(/_islands\/(?!main)/, (route) => route.abort())
  await page.goto('/gallery/')
  const island = page.locator('[data-island]').first()
  await island.evaluate((element) => element.scrollIntoView())
  await expect(island.locator('[data-island-note]')).toContainText('could not be loaded')
  await expect(island.locator('[data-still] svg').first()).toBeVisible()
  complaints.length = 0 // the browser logs the requests that were cut
})

for (const path of [...chapters, '/gallery/'])
  test(`nothing on ${path} moves while its widgets come alive`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const island of await page.locator('[data-island]').all()) {
      const before = await island.boundingBox()
      await wake(island)
      const after = await island.boundingBox()
      expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThanOrEqual(1)
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
  })
