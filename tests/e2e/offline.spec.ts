import type { Page } from '@playwright/test'
import { wake } from './islands'
import { expect, test } from './kept-site'

test.use({ serviceWorkers: 'allow' })

/** Opens a page and waits until the whole guide is kept. */
const visit = async (page: Page, path: string) => {
  await page.goto(path)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
}

test('after one visit the guide reads, computes and searches without a network', async ({
  page,
  keptSite,
  complaints,
}) => {
  await visit(page, '/colophon/')
  await expect(page.getByText('It is kept in this browser now.')).toBeVisible()
  const { headers } = await page.request
    .get('/sw.js')
    .then((answer) => ({ headers: answer.headers() }))
  expect(headers['cache-control']).toContain('max-age=0')
  await keptSite.stop()

  // Another chapter, by a deep link into the state of a figure.
  await page.goto('/posterior/?film.n=100')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The posterior')
  const film = page.locator('[data-island="posterior-film"]').first()
  await wake(film)
  const slider = film.locator('[data-live]').getByRole('slider', { name: 'sample size n' })
  await expect(slider).toHaveAttribute('aria-valuetext', '100')
  const readout = film.locator('[data-live] .readout dd').first()
  const before = await readout.textContent()
  await slider.press('PageUp')
  await expect(readout).not.toHaveText(before ?? '')

  await page.keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('combobox', { name: 'Search the guide' })).toBeFocused()
  await page.keyboard.type('Bernstein')
  await expect(page.locator('.search-option').first()).toContainText('Bernstein–von Mises')
  await page.keyboard.press('Enter')
  await expect(page.locator('#theorem-bernstein-von-mises')).toBeInViewport()

  await page.goto('/embed/water-level/?water-level.level=0.1')
  await wake(page.locator('[data-island="water-level"]'))

  await page.goto('/glossary')
  await expect(page).toHaveURL('/glossary/')
  complaints.length = 0 // up to here only what the browser says of the stopped server
  const response = await page.goto('/nowhere/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  complaints.length = 0 // the browser itself logs the 404
})

test('a newer version is announced, and waits until the reader reloads', async ({
  page,
  keptSite,
}) => {
  await visit(page, '/glossary/')
  keptSite.publish('glossary', 'One term, one definition', 'One word, one definition')
  await page.reload()
  const bar = page.locator('.update-bar')
  await expect(bar).toContainText('A newer version of the guide is ready.')
  await expect(page.getByText('One term, one definition')).toBeVisible()

  // Put off, it stays as it was; on the next page it is offered again, and taken.
  await bar.getByRole('button', { name: 'Later' }).click()
  await expect(bar).toBeHidden()
  await page.goto('/notation/')
  await page.goto('/glossary/')
  await expect(page.getByText('One term, one definition')).toBeVisible()
  await bar.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText('One word, one definition')).toBeVisible()
  await expect(bar).toBeHidden()
})

test('what is kept can be removed, and stays away', async ({ page }) => {
  await visit(page, '/colophon/')
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('It is not kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})
