import { expect, test } from '../e2e/site'
import { expectWords, type Word, wordsOf } from './words'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the words in the parts of the figures stand where they stood, on every width', async ({
  page,
}, info) => {
  await page.goto('/gallery/parts/')
  await page.evaluate(() => document.fonts.ready)
  const rows = await page.locator('[data-specimen]').all()
  expect(rows.length).toBeGreaterThan(12)
  const found: Record<string, readonly Word[]> = {}
  for (const width of [360, 900, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const row of rows) {
      const name = await row.getAttribute('data-specimen')
      found[`${name}, ${width}`] = await wordsOf(row)
    }
  }
  expectWords(info, 'parts', found)
})
