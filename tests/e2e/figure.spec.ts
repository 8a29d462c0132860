import { expectClean, expectReadableInTheDark } from './axe'
import { wakeAll } from './islands'
import { expectSaves } from './saved'
import { embeds, expect, having, test } from './site'
import { sliders, withSliders } from './sliders'
import { expectTabReachesAll } from './tab-walk'

const saving = having('picture as SVG', embeds)

for (const path of embeds) {
  const id = path.slice('/embed/'.length, -1)

  test(`${id} works by keyboard, is clean, saves itself, and stands at both ends of its slider`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await wakeAll(page)
    await test.step('axe finds nothing', () => expectClean(page))
    await test.step('the Tab key reaches every control', () => expectTabReachesAll(page))
    if (saving.includes(path)) await test.step('it saves', () => expectSaves(page, id))
    for (const key of withSliders.includes(path) ? ['Home', 'End'] : []) {
      await sliders(page).first().press(key)
      await expect(page.locator('[data-live] [data-ready="true"]')).toHaveCount(1)
      const picture = await page.locator('[data-live] svg').first().innerHTML()
      expect.soft(picture, `at ${key}`).not.toMatch(/NaN|Infinity|undefined/)
    }
    await test.step('it is readable in the dark', () => expectReadableInTheDark(page))
  })
}
