/** The core of what the guide does, as claims that are tried in a browser: each gets a fresh page. */
import { strict as assert } from 'node:assert'
import { textOf, waitUntil, wake } from './page.mjs'

const search = (page) => new URL(page.url()).search

export const claims = {
  'a chapter is read: its formulas, its title, and no figure is missing': async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/posterior/`)
    assert.match(await page.title(), /The posterior/)
    assert.ok((await page.$$('.katex math')).length > 50)
    const stills = await page.$$eval('[data-still] svg', (all) => all.length)
    assert.ok(stills > 0)
  },

  'the choice of theme is kept': async ({ page, address }) => {
    await page.goto(`${address}/glossary/`)
    await page.evaluate(() =>
      [...document.querySelectorAll('button, label')]
        .find((one) => one.textContent.trim() === 'Dark')
        .click(),
    )
    await page.reload()
    assert.equal(await page.$eval('html', (html) => html.dataset.theme), 'dark')
  },

  'a stage follows the scroll': async ({ page, address }) => {
    await page.goto(`${address}/posterior/`)
    await wake(page, '[data-scrolly] [data-island]')
    const described = () =>
      textOf(page, '[data-scrolly] [data-live] figcaption, [data-scrolly] [data-live] [aria-live]')
    const steps = await page.$$('[data-scrolly] [data-step]')
    const [first, last] = [steps[0], steps.at(-1)]
    await first.evaluate((step) => step.scrollIntoView({ block: 'center' }))
    const before = await described()
    await last.evaluate((step) => step.scrollIntoView({ block: 'center' }))
    await waitUntil(described, (now) => now !== before, 'the stage stayed as it was')
  },

  'a slider that is dragged writes the address, and a reload keeps it': async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/embed/posterior-film/`)
    await wake(page)
    const slider = await page.waitForSelector('[data-live] input[type="range"]')
    await slider.evaluate((input) => input.scrollIntoView({ block: 'center' }))
    const box = await slider.boundingBox()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 0.8 * box.width, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await waitUntil(
      () => search(page),
      (now) => now.includes('posterior-film.'),
      'no address',
    )
    const moved = await slider.evaluate((input) => input.value)
    await page.reload()
    await wake(page)
    assert.equal(await page.$eval('[data-live] input[type="range"]', (input) => input.value), moved)
  },

  'a link that is shared shows its state': async ({ page, address }) => {
    await page.goto(`${address}/embed/posterior-film/?posterior-film.n=1000`)
    await wake(page)
    const values = await page.$$eval('[data-live] output', (all) =>
      all.map((one) => one.textContent),
    )
    assert.ok(
      values.some((value) => /1[, \u2009\u202f]?000/.test(value)),
      values.join('; '),
    )
  },

  "a figure in somebody's page asks for its height, and gets it": async ({ page, parent }) => {
    await page.goto(`${parent}/`)
    await waitUntil(
      () => page.$eval('iframe', (frame) => frame.clientHeight),
      (height) => height > 200,
      'the frame kept its height',
    )
  },

  'the Lab answers a polynomial that is typed': async ({ page, address }) => {
    await page.goto(`${address}/lab/`)
    await wake(page)
    const field = await page.waitForSelector('[data-live] input[type="text"], [data-live] textarea')
    await field.evaluate((input) => input.focus())
    await field.evaluate((input) => input.select())
    await page.keyboard.type('(y^2-x^3)^2')
    await waitUntil(
      () => textOf(page, '[data-live] .lab-sentence').catch(() => ''),
      (text) => text.includes('λ = 5/12, m = 1, exact'),
      'no answer',
    )
    assert.ok(search(page).includes('lab.k='))
  },

  'a surface is drawn in space': async ({ page, address }) => {
    await page.goto(`${address}/`)
    await wake(page)
    await waitUntil(
      () => page.$$eval('[data-live] canvas', (all) => all.some((one) => one.width > 100)),
      Boolean,
      'no canvas',
    )
  },
}
