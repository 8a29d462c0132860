import type { Page } from '@playwright/test'
import { expectClean, expectReadableInTheDark } from './axe'
import { wake } from './islands'
import { shiftsOf, watchShifts } from './shifts'
import { chapters, embeds, expect, pages, scriptsOf, test } from './site'
import { expectTabReachesAll } from './tab-walk'

/** What a script is called before its hash. */
const nameOf = (script: string) => /([\w-]+)-\w+\.js$/.exec(script)?.[1]

/** Wakes every widget, one after the other, and holds each to the height of its still. */
const wakeInPlace = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(watchShifts)
  for (const island of await page.locator('[data-island]').all()) {
    const before = await island.boundingBox()
    await wake(island)
    const after = await island.boundingBox()
    expect.soft(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThanOrEqual(1)
  }
  const shifts = await shiftsOf(page)
  expect.soft(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
}

for (const path of pages.filter((page) => !embeds.includes(page)))
  test(`${path} comes alive in its place, is clean, and works by keyboard`, async ({ page }) => {
    test.slow()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await test.step('nothing moves while its widgets come alive', () => wakeInPlace(page))

    const named = await page
      .locator('[data-island]')
      .evaluateAll((all) => all.map((island) => island.getAttribute('data-island') ?? ''))
    const foreign = embeds
      .map((embed) => embed.slice('/embed/'.length, -1))
      .filter((name) => !named.includes(name))
    const loaded = scriptsOf(requests)
    expect.soft(foreign.filter((name) => loaded.some((file) => nameOf(file) === name))).toEqual([])

    await test.step('axe finds nothing', () => expectClean(page))
    if (chapters.includes(path) || path === '/')
      await test.step('the Tab key reaches every control', () => expectTabReachesAll(page))
    await test.step('it is readable in the dark', () => expectReadableInTheDark(page))
  })
