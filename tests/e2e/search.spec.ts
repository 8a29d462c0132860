import type { Page, Route } from '@playwright/test'
import { expectClean } from './axe'
import { expect, htmlOf, scriptsOf, test } from './site'

const selected = (page: Page) => page.locator('.search-option[aria-selected="true"]')

/** Types into the panel and waits for the answer to these words. */
const searchFor = async (page: Page, words: string) => {
  await expect(page.getByRole('combobox', { name: 'Search the guide' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
  await expect(page.getByRole('status').filter({ hasText: `“${words}”` })).toBeAttached()
}

test('search works by keyboard alone, and leads to the heading', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('/glossary/')
  await page.waitForLoadState('networkidle')
  expect(requests.filter((path) => /pagefind|search/.test(path))).toEqual([])

  // What is typed before the panel has come is not lost.
  const held: Route[] = []
  await page.route(/_islands\/search-/, (route) => void held.push(route))
  await page.keyboard.press('/')
  await expect.poll(() => held.length).toBe(1)
  await page.keyboard.type('Bernx')
  await page.keyboard.press('Backspace')
  for (const route of held) await route.continue()
  const input = page.getByRole('combobox', { name: 'Search the guide' })
  await expect(input).toHaveValue('Bern')
  await expect(selected(page)).toContainText('Bernstein–von Mises')
  await searchFor(page, 'Bernstein')
  await expect(selected(page)).toContainText('Bernstein–von Mises')
  await expect(selected(page)).toContainText('Theorem')
  await expect(page.getByRole('group', { name: '3. The posterior' })).toContainText('Bernstein')
  await test.step('axe finds nothing', () => expectClean(page))

  // A second press of the key is a letter, Escape closes, and the focus goes back.
  await page.keyboard.type('/')
  await expect(input).toHaveValue('Bernstein/')
  await page.keyboard.press('Escape')
  await expect(page.locator('.search-panel')).toBeHidden()

  await page.keyboard.press('ControlOrMeta+K')
  await searchFor(page, 'a belief is a curve')
  const first = await selected(page).getAttribute('id')
  expect(await input.getAttribute('aria-activedescendant')).toBe(first)
  await page.keyboard.press('ArrowDown')
  await expect(selected(page)).not.toHaveId(first ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(selected(page)).toHaveId(first ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/posterior/#a-belief-is-a-curve')
  await expect(page.locator('#a-belief-is-a-curve')).toBeInViewport()
})

test('sections, figures, formulas, terms and symbols are found, each where it is', async ({
  page,
}) => {
  await page.goto('/colophon/')
  await page.getByRole('button', { name: 'Search' }).click()
  const wanted = [
    { words: 'posterior film', url: '/posterior/#film', kind: 'Figure' },
    {
      words: 'the posterior and its evidence',
      url: '/posterior/#posterior-density',
      kind: 'Formula',
    },
    { words: 'realizable', url: '/glossary/#realizable', kind: 'Term' },
    { words: 'Bayes predictive', url: '/notation/#predictive', kind: 'Symbol' },
    { words: 'no gaussian will do', url: '/posterior/#no-gaussian-will-do', kind: '' },
  ]
  for (const { words, url, kind } of wanted) {
    await searchFor(page, words)
    const result = page.locator(`.search-option[href="${url}"]`)
    await expect(result, words).toContainText(kind)
  }
  // A letter by its name, an exponent as it is typed, a slip of the hand.
  for (const { words, url } of [
    { words: 'lambda', url: '/resolution/#resolved' },
    { words: 'x^2y^2', url: '/resolution/#the-polygon-of-exponents' },
    { words: 'hesian', url: '/broad-basins/#the-hessians-volume' },
  ]) {
    await searchFor(page, words)
    await expect(page.locator(`.search-option[href="${url}"]`), words).toBeVisible()
  }
  // The guide's own words come before the works that it names.
  for (const words of ['learning coefficient', 'flat minima', 'posterior']) {
    await searchFor(page, words)
    await expect(selected(page), words).not.toHaveAttribute('href', /bibliography|library/)
  }
  await searchFor(page, 'offline')
  await expect(page.getByRole('option')).toHaveCount(0)
  await searchFor(page, 'qqqq')
  await expect(page.getByRole('option')).toHaveCount(0)

  // What is listed can be followed: each address has its page, and each name its place on it.
  await searchFor(page, 'λ')
  const links = await page
    .getByRole('option')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) {
    const { pathname, hash } = new URL(link, 'http://localhost')
    const id = decodeURIComponent(hash.slice(1)).replaceAll('&', '&amp;')
    if (id !== '') expect.soft(htmlOf(pathname), link).toContain(`id="${id}"`)
  }
})

test('Enter pressed before the answer has come leads to the best of it', async ({ page }) => {
  await page.goto('/glossary/')
  await page.keyboard.press('/')
  await searchFor(page, 'posterior')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('a belief is a curve')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/posterior/#a-belief-is-a-curve')
})

test('an index that cannot be had is told in words, and asked for again', async ({
  page,
  complaints,
}) => {
  let isCut = true
  await page.route('**/pagefind/**', (route) => (isCut ? route.abort() : route.continue()))
  await page.goto('/colophon/')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('posterior')
  await expect(page.locator('.search-status')).toContainText('could not be loaded')
  isCut = false
  await page.keyboard.type(' film')
  await expect(page.locator('.search-option[href="/posterior/#film"]')).toBeVisible()
  complaints.length = 0 // the browser logs the requests that were cut
})

test('without the panel’s script the button says so', async ({ page, complaints }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.route(/_islands\/search-/, (route) => route.abort())
  await page.goto('/colophon/')
  await page.keyboard.press('/')
  await expect(page.getByText('Search could not be loaded')).toBeVisible()
  expect(scriptsOf(requests).some((path) => path.includes('search-'))).toBe(true)
  complaints.length = 0 // the browser logs the request that was cut
})
