import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locator, type Page, expect } from '@playwright/test'
import { wake } from '../e2e/islands'
import { embeds, test } from '../e2e/site'

/** Where a word may lie on another machine: fonts are the site's own, rounding is the browser's. */
const tolerance = 2

type Word = { readonly text: string; readonly x: number; readonly y: number }

/** Every word in a picture, and where it stands, in whole pixels from the picture's corner. */
const wordsOf = (island: Locator): Promise<readonly Word[]> =>
  island.evaluate((host) => {
    const corner = host.getBoundingClientRect()
    return [...host.querySelectorAll(':scope > [data-live] svg text')].map((element) => {
      const box = element.getBoundingClientRect()
      return {
        text: element.textContent ?? '',
        x: Math.round(box.left + box.width / 2 - corner.left),
        y: Math.round(box.top + box.height / 2 - corner.top),
      }
    })
  })

/** A figure that still measures says that it is busy. */
const isAtRest = (page: Page) =>
  expect(page.locator('[data-live] [aria-busy="true"]')).toHaveCount(0)

const isNear = (a: Word, b: Word) =>
  a.text === b.text && Math.abs(a.x - b.x) <= tolerance && Math.abs(a.y - b.y) <= tolerance

test.use({
  viewport: { width: 900, height: 1000 },
  deviceScaleFactor: 1,
  contextOptions: { reducedMotion: 'reduce' },
})

for (const path of embeds) {
  const name = path.slice('/embed/'.length, -1)

  test(`${name} looks as it did in the light and in the dark, word by word`, async ({
    page,
  }, info) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const island = page.locator('[data-island]')
    await wake(island)
    await expect(page.locator('[data-live] [data-ready="true"]').first()).toBeVisible()
    await isAtRest(page)
    const words = await wordsOf(island)
    const file = join(info.project.testDir, 'golden', 'words', `${name}.json`)
    if (/all|changed/.test(info.config.updateSnapshots)) {
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, `${JSON.stringify(words, null, 1)}\n`)
    }
    const golden: readonly Word[] = JSON.parse(readFileSync(file, 'utf8'))
    const unlike = (these: readonly Word[], those: readonly Word[]) =>
      these.filter((word) => !those.some((other) => isNear(word, other)))
    expect
      .soft({ gone: unlike(golden, words), new: unlike(words, golden) })
      .toEqual({ gone: [], new: [] })

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await isAtRest(page)
      // What a graphics card draws differs from card to card; its words and its frame do not.
      await expect(page.locator('[data-embed]')).toHaveScreenshot(`${name}-${colorScheme}.png`, {
        mask: [page.locator('[data-live] .surface-stage canvas')],
        maskColor: '#808080',
      })
    }
  })
}
