import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addressesIn } from '@/scripts/hosting/addresses.mjs'
import { serve } from '@/scripts/serve.mjs'
import { wake } from './islands'
import { expect, test } from './site'

/** The export of `npm run build:under-path`: what a project page of GitHub has. Nothing answers outside of its path. */
const folder = join(process.cwd(), '.cache/under-path')
const basePath = '/slt'

test.use({
  serviceWorkers: 'allow',
  baseURL: async ({ serviceWorkers }, use) => {
    const { server, address } = await serve(folder, { port: 0, basePath })
    expect(serviceWorkers).toBe('allow')
    await use(new URL(address).origin)
    server.close()
    server.closeAllConnections()
  },
})

test('below a path every address that a file of the guide names has its file', () => {
  expect(existsSync(folder), 'npm run build:under-path makes the export for this test').toBe(true)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isThere = (address: string) => {
    const path = join(folder, decodeURI(address).slice(basePath.length))
    return existsSync(path.endsWith('/') ? join(path, 'index.html') : path)
  }
  const lost = new Set<string>()
  let count = 0
  for (const name of names.filter((one) => /\.(html|css|webmanifest)$/.test(one)))
    for (const address of addressesIn(name, readFileSync(join(folder, name), 'utf8'))) {
      count++
      if (!address.startsWith(`${basePath}/`) || !isThere(address)) lost.add(`${name}: ${address}`)
    }
  expect([...lost]).toEqual([])
  expect(count).toBeGreaterThan(1000)
})

test('below a path the guide computes, searches, embeds and is kept', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto(`${basePath}/posterior/`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const film = page.locator('[data-island="posterior-film"]').first()
  await wake(film)
  const live = film.locator('[data-live]')
  const readout = live.locator('.readout dd').first()
  const before = await readout.textContent()
  await live.getByRole('slider', { name: 'sample size n' }).press('PageUp')
  await expect(readout).not.toHaveText(before ?? '')
  await live.locator('summary', { hasText: 'share' }).click()
  const code = live.locator('.share').getByRole('textbox', { name: 'Code to embed it' })
  await expect(code).toHaveValue(/\/slt\/embed\/posterior-film\/\?posterior-film\./)

  await page.keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('combobox', { name: 'Search the guide' })).toBeFocused()
  await page.keyboard.type('realizable')
  await page.locator(`.search-option[href="${basePath}/glossary/#realizable"]`).click()
  await expect(page).toHaveURL(`${basePath}/glossary/#realizable`)

  // From here on without a network: every answer is the kept one.
  await context.setOffline(true)
  await page.goto(`${basePath}/lab/?lab.k=x^2*y^2`)
  await wake(page.locator('[data-island="lab"]'))
  await expect(page.locator('[data-live] .lab-sentence')).toContainText('λ = 1/2, m = 2')
  complaints.length = 0 // what a browser says of a network that is gone
  await page.goto(`${basePath}/nowhere/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  complaints.length = 0 // the browser logs the 404
})
