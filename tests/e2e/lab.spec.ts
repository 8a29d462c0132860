import type { Page } from '@playwright/test'
import { bringToView } from './islands'
import { expect, test } from './site'

/** The Lab does exact arithmetic and quadrature, and draws by WebGL: on a busy machine that takes a while. */
test.describe.configure({ timeout: 180_000 })
const patience = { timeout: 90_000 }

const open = async (page: Page, path: string) => {
  await page.goto(path)
  const island = page.locator('[data-island]').first()
  await bringToView(island)
  await expect(island).toHaveAttribute('data-awake', '', patience)
}

const live = (page: Page) => page.locator('[data-live]')
const field = (page: Page, name: string) => live(page).getByLabel(name, { exact: true })
const answer = (page: Page) => live(page).locator('.lab-sentence')

test('a polynomial that is typed is answered, drawn, and kept in the address', async ({ page }) => {
  await open(page, '/lab/')
  await field(page, 'K(w)').fill('x^2 y^2')
  await expect(answer(page)).toContainText('λ = 1/2, m = 2, exact')
  await expect(page).toHaveURL(/lab\.k=x\^2(\+|%20)y\^2/)
  await expect(live(page).locator('.lab-echo math')).toContainText('x')
  await expect(live(page).locator('[data-panel="polygon"]')).toContainText('(2, 2)')

  await open(page, page.url())
  await expect(field(page, 'K(w)')).toHaveValue('x^2 y^2')
  await expect(answer(page)).toContainText('m = 2')
})

/** The scripts that a page has fetched of this part. */
const fetchedBy = (page: Page) => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  return (part: string) => urls.filter((url) => url.includes(`/part-${part}-`))
}

test('the engine is fetched when something is typed, what three variables need when they are typed', async ({
  page,
}) => {
  const fetched = fetchedBy(page)
  await open(page, '/lab/')
  expect(fetched('lab-task')).toHaveLength(1)
  expect(fetched('lab-engine')).toEqual([])
  await field(page, 'K(w)').fill('x^2 y^2')
  await expect(answer(page)).toContainText('λ = 1/2, m = 2, exact')
  expect(fetched('lab-engine')).toHaveLength(1)
  expect(fetched('several-methods')).toEqual([])
  await field(page, 'K(w)').fill('x^2 y^2 z^4')
  await expect(answer(page)).toContainText('λ = 1/4, m = 1, exact')
  expect(fetched('several-methods')).toHaveLength(1)
})

test('a chapter of the engine is read to its end without fetching it', async ({ page }) => {
  const fetched = fetchedBy(page)
  await page.goto('/resolution/')
  for (const island of await page.locator('[data-island]').all()) {
    await bringToView(island)
    await expect(island).toHaveAttribute('data-awake', '', patience)
  }
  const sentence = page.locator('#cusp [data-live] .lab-sentence')
  for (const step of await page.locator('[data-step]').all()) {
    await step.scrollIntoViewIfNeeded()
    const other = (await step.getAttribute('data-state'))?.includes('(x^2-y^4)^2')
    await expect(sentence).toContainText(other ? 'λ = 3/8' : 'λ = 5/12')
  }
  expect(fetched('lab-task')).toHaveLength(1)
  expect(fetched('lab-engine')).toEqual([])
  await page.locator('#polygon [data-live]').getByLabel('K(w)', { exact: true }).fill('x^2 y^2')
  await expect(page.locator('#polygon [data-live] .lab-sentence')).toContainText('λ = 1/2, m = 2')
  expect(fetched('lab-engine')).toHaveLength(1)
})

test('an error is marked at its column, and the last good picture stays', async ({ page }) => {
  await open(page, '/lab/')
  const input = field(page, 'K(w)')
  await input.fill('(x^2 - y^3')
  await expect(input).toHaveAttribute('aria-invalid', 'true')
  await expect(live(page).locator('.lab-problem')).toContainText(
    'Column 11: expected an operator or ), got the end.',
  )
  await expect(live(page).locator('[data-panel="polygon"] svg').first()).toBeVisible()
  await input.fill('(x^2 - y^4)^2')
  await expect(answer(page)).toContainText('λ = 3/8')
  await expect(live(page).locator('.lab-problem')).toHaveCount(0)
})

test('a loss that is negative somewhere is refused with the place', async ({ page }) => {
  await open(page, '/lab/?lab.k=x%5E2-y%5E2')
  await expect(answer(page)).toContainText(/K is no loss: at x\s=\s.+, y\s=\s.+ it is −/)
})

test('a box, a point and a prior change the answer', async ({ page }) => {
  await open(page, '/lab/?lab.k=x%5E2*y%5E2')
  await expect(answer(page)).toContainText('λ = 1/2, m = 2')
  await field(page, 'prior').fill('x^1*y^1')
  await expect(answer(page)).toContainText('λ = 1, m = 2')
  await field(page, 'near the point').fill('x=0,y=1/2')
  await expect(answer(page)).toContainText('λ = 1, m = 1')
  await field(page, 'box').fill('x=1:0')
  await expect(live(page).locator('.lab-problem')).toContainText('low < high')
})

test('work can be cancelled and begun again', async ({ page }) => {
  await open(page, '/lab/')
  // Three Puiseux pairs keep the quadrature busy long enough for a hand.
  await field(page, 'K(w)').fill('(((x^2-y^3)^2-x*y^5)^2 - x^11*y^3)^2')
  await live(page).getByRole('button', { name: 'cancel' }).click()
  await expect(live(page).locator('.lab-progress')).toContainText('Stopped while')
  await live(page).getByRole('button', { name: 'begin again' }).click()
  await expect(live(page).locator('.lab-progress')).not.toContainText('Stopped')
})

test('an example is one press away, and its state is a link', async ({ page }) => {
  await open(page, '/lab/')
  await live(page).getByRole('button', { name: 'tacnode', exact: true }).press('Enter')
  await expect(field(page, 'K(w)')).toHaveValue('(x^2 - y^4)^2')
  await expect(answer(page)).toContainText('λ = 3/8')
})

for (const panel of ['landscape', 'polygon', 'resolution', 'check'])
  test(`the panel ${panel} is embedded with the reader's own loss`, async ({ page }) => {
    const id = `lab-${panel}`
    await open(page, `/embed/${id}/?${id}.k=x%5E4*y%5E2`)
    await expect(answer(page)).toContainText('λ = 1/4, m = 1, exact')
    await expect(live(page).locator('.lab-panel')).toHaveCount(1)
  })

test('without a script the Lab explains itself and lists its losses with their λ and m', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/lab/')
  const row = page.getByRole('row').filter({ hasText: 'cusp' }).first()
  await expect(row).toContainText('5/12')
  await expect(page.locator('[data-still] .lab-sentence')).toContainText(
    'third exceptional divisor',
  )
  await context.close()
})

test('a phone of 320 px that enters the Lab at its middle wakes it, and scrolls one way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/lab/')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
