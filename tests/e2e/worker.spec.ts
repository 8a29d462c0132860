import { wakeAll } from './islands'
import { expect, test } from './site'

const path = '/embed/posterior-film/'

test('a worker that dies is started again', async ({ page, complaints }) => {
  let loads = 0
  await page.route(/_islands\/worker-.*\.js/, async (route) => {
    loads += 1
    if (loads > 1) return route.continue()
    const contentType = 'text/javascript'
    return route.fulfill({ contentType, body: 'throw new Error("dead on arrival")' })
  })
  await page.goto(path)
  await wakeAll(page)
  expect(loads).toBeGreaterThan(1)
  await expect(page.locator('[data-live] svg').first()).toBeVisible()
  complaints.length = 0 // the browser logs the death that was asked for
})

test('a worker that cannot be had leaves the still, in words too', async ({ page, complaints }) => {
  await page.route(/_islands\/worker-.*\.js/, (route) => route.abort())
  await page.goto(path)
  const island = page.locator('[data-island]')
  await expect(island.locator('svg').first()).toBeVisible()
  await expect(island.getByText(/could not|cannot|failed/i).first()).toBeAttached()
  complaints.length = 0 // the browser logs the request that was cut
})
