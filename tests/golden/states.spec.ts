import type { Locator, Page } from '@playwright/test'
import { addressOf, states } from '@/components/widgets/states'
import { wake } from '../e2e/islands'
import { embeds, expect, test } from '../e2e/site'
import { expectWords, type Word, wordsOf } from './words'

const widths = [360, 900, 1440]

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const isStates = (name: string): name is keyof typeof states => Object.hasOwn(states, name)

/** Alive, and done with what it measures. */
const atRest = async (page: Page, island: Locator) => {
  await wake(island)
  await expect(page.locator('[data-live] [aria-busy="true"]')).toHaveCount(0)
}

/** The next frame: what depends on the width has been laid out. */
const laidOut = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))

for (const path of embeds) {
  const name = path.slice('/embed/'.length, -1)

  test(`the words of ${name} stand where they stood, at first and at its limits, on every width`, async ({
    page,
  }, info) => {
    if (!isStates(name)) throw new Error(`${name} has no states`)
    const found: Record<string, readonly Word[]> = {}
    for (const { words, query } of [{ words: 'at first', query: '' }, ...states[name]]) {
      await page.setViewportSize({ width: 900, height: 1000 })
      await page.goto(addressOf(name, query))
      await page.evaluate(() => document.fonts.ready)
      const island = page.locator('[data-island]')
      await atRest(page, island)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1000 })
        await laidOut(page)
        found[`${words}, ${width}`] = await wordsOf(island, ':scope > [data-live] svg text')
      }
    }
    expectWords(info, `states/${name}`, found)
  })
}
