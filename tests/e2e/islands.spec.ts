import { wake } from './islands'
import { expect, scriptsOf, test } from './site'

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

test('the browser is asked to compile what a page waits for whole, and nothing else', async ({
  page,
}) => {
  const asked = new Map<string, boolean>()
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.startsWith('/_islands/')) return
    asked.set(pathname, (await response.text()).startsWith('//# allFunctionsCalledOnLoad'))
  })
  await page.goto('/embed/water-level-surface/')
  await wake(page.locator('[data-island]'))
  const isAsked = (name: string) => [...asked].find(([path]) => path.includes(name))?.[1]
  await expect.poll(() => isAsked('/mount-')).toBe(true)
  await expect.poll(() => isAsked('/stage-worker-')).toBe(false)
})

test('a widget whose parts fail once comes alive at the second try', async ({
  page,
  complaints,
}) => {
  const failed = new Set<string>()
  await page.route(/_islands\/(mount|bic-step-by-step)-/, (route) => {
    const { pathname } = new URL(route.request().url())
    if (failed.has(pathname)) return route.continue()
    failed.add(pathname)
    return route.fulfill({ status: 503 })
  })
  await page.goto('/embed/bic-step-by-step/')
  await wake(page.locator('[data-island]'))
  expect(failed.size).toBe(2)
  complaints.length = 0 // the browser logs the answers that were asked for
})

test('a widget that cannot be loaded leaves its still, says so, and comes when it can', async ({
  page,
  context,
  complaints,
}) => {
  await page.route(/_islands\/(?!main)/, (route) => route.abort())
  await page.goto('/gallery/')
  const island = page.locator('[data-island]').first()
  await island.evaluate((element) => element.scrollIntoView())
  await expect(island.locator('[data-island-note]')).toContainText('could not be loaded')
  await expect(island.locator('[data-still] svg').first()).toBeVisible()
  await page.unroute(/_islands\/(?!main)/)
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(island.locator('[data-island-note]')).toHaveCount(0)
  await wake(island)
  complaints.length = 0 // the browser logs the requests that were cut
})
