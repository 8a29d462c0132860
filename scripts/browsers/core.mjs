/** The core of what the guide does, as claims that are tried in a browser: each gets a fresh page. */
import { strict as assert } from 'node:assert'
import { bring, dragSlider, textOf, waitUntil, wake } from './reader.mjs'

const search = (page) => page.run(() => location.search)
const count = (page, selector) => page.run((one) => document.querySelectorAll(one).length, selector)

export const claims = {
  'a chapter is read: its formulas, its title, and no figure is missing': async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/posterior/`)
    assert.match(await page.run(() => document.title), /The posterior/)
    assert.ok((await count(page, '.katex math')) > 50)
    assert.ok((await count(page, '[data-still] svg')) > 0)
  },

  'the choice of theme is kept': async ({ page, address }) => {
    await page.goto(`${address}/glossary/`)
    await page.run(() =>
      [...document.querySelectorAll('button, label')]
        .find((one) => one.textContent.trim() === 'Dark')
        .click(),
    )
    await page.reload()
    assert.equal(await page.run(() => document.documentElement.dataset.theme), 'dark')
  },

  'a stage follows the scroll': async ({ page, address }) => {
    await page.goto(`${address}/posterior/`)
    await wake(page, '[data-scrolly] [data-island]')
    const described = () =>
      textOf(page, '[data-scrolly] [data-live] figcaption, [data-scrolly] [data-live] [aria-live]')
    const step = '[data-scrolly] [data-step]'
    await bring(page, step)
    const before = await described()
    await bring(page, step, -1)
    await waitUntil(described, (now) => now !== before, 'the stage stayed as it was')
  },

  'a slider that is dragged writes the address, and a reload keeps it': async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/embed/posterior-film/`)
    await wake(page)
    const slider = '[data-live] input[type="range"]'
    const value = () => page.run((one) => document.querySelector(one).value, slider)
    await dragSlider(page, slider)
    // The address follows a hand with a delay; it is at rest when it has been the same for a second.
    const seen = []
    await waitUntil(
      async () => seen.push(await search(page)) && seen.slice(-6),
      (last) =>
        last.length === 6 && new Set(last).size === 1 && last[0].includes('posterior-film.'),
      'the address did not come to rest',
    )
    const moved = await value()
    await page.reload()
    await wake(page)
    assert.equal(await value(), moved)
  },

  'a link that is shared shows its state': async ({ page, address }) => {
    await page.goto(`${address}/embed/posterior-film/?posterior-film.n=1000`)
    await wake(page)
    const values = await page.run(() =>
      [...document.querySelectorAll('[data-live] output')].map((one) => one.textContent),
    )
    assert.ok(
      values.some((value) => /1[, \u2009\u202f]?000/.test(value)),
      values.join('; '),
    )
  },

  "a figure in somebody's page asks for its height, and gets it": async ({ page, parent }) => {
    await page.goto(`${parent}/`)
    await waitUntil(
      () => page.run(() => document.querySelector('iframe').clientHeight),
      (height) => height > 200,
      'the frame kept its height',
    )
  },

  'the Lab answers a polynomial that is typed': async ({ page, address }) => {
    await page.goto(`${address}/lab/`)
    await wake(page)
    await page.run(() => {
      const field = document.querySelector('[data-live] input[type="text"], [data-live] textarea')
      field.focus()
      field.select()
    })
    await page.type('(y^2-x^3)^2')
    await waitUntil(
      () => textOf(page, '[data-live] .lab-sentence'),
      (text) => text?.includes('λ = 5/12, m = 1, exact'),
      'no answer',
    )
    await waitUntil(
      () => search(page),
      (query) => query.includes('lab.k='),
      'the address does not say it',
    )
  },

  'the search finds a theorem, and leads to it': async ({ page, address }) => {
    await page.goto(`${address}/glossary/`)
    await page.type('/')
    await waitUntil(
      () => page.run(() => document.activeElement?.getAttribute('role')),
      (role) => role === 'combobox',
      'no field to type in',
    )
    await page.type('Bernstein')
    await waitUntil(
      () => textOf(page, '.search-option'),
      (text) => text?.includes('Bernstein–von Mises'),
      'nothing was found',
    )
    await page.press('Enter')
    await waitUntil(
      () => page.run(() => location.pathname + location.hash),
      (place) => place.endsWith('/posterior/#theorem-bernstein-von-mises'),
      'it led elsewhere',
    )
  },

  'a surface is drawn, in space where the machine can': async ({ page, address }) => {
    await page.goto(`${address}/`)
    await wake(page)
    await waitUntil(
      () => page.run(() => document.querySelector('[data-live] canvas[data-painted]') !== null),
      Boolean,
      'no canvas',
    )
  },
}
