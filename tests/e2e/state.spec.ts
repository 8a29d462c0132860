import { wakeAll } from './islands'
import { expect, test } from './site'
import { sliders, withSliders } from './sliders'

for (const path of withSliders) {
  const id = path.slice('/embed/'.length, -1)

  test(`the state of ${id} is in the address, defaults are not, and nonsense there is brought into range`, async ({
    page,
  }) => {
    await page.goto(path)
    await wakeAll(page)
    expect(new URL(page.url()).search).toBe('')
    const slider = sliders(page).first()
    const initial = await slider.inputValue()
    await slider.press('ArrowRight')
    await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.\\w+=`))
    const moved = await slider.inputValue()
    expect(moved).not.toBe(initial)

    await page.reload()
    await wakeAll(page)
    await expect(slider).toHaveValue(moved)

    await page.goBack()
    await expect(slider).toHaveValue(initial)
    expect(new URL(page.url()).search).toBe('')
    await page.goForward()
    await expect(slider).toHaveValue(moved)

    const keys = [...new URL(page.url()).searchParams.keys()]
    for (const nonsense of ['-1e999', '%00💥']) {
      await page.goto(`${path}?${keys.map((key) => `${key}=${nonsense}`).join('&')}`)
      await wakeAll(page)
      const { value, min, max } = await slider.evaluate((input: HTMLInputElement) => ({
        value: input.valueAsNumber,
        min: Number(input.min),
        max: Number(input.max),
      }))
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
    }
  })

  test(`two instances of ${id} on one page do not clash`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      const island = /<div data-island=[\s\S]*(?=<p class="embed-home")/.exec(body)?.[0] ?? ''
      const second = island
        .replaceAll(`${id}-still`, 'second-still')
        .replace(
          /data-props="\{&quot;id&quot;:&quot;[^&]+&quot;/,
          'data-props="{&quot;id&quot;:&quot;second&quot;',
        )
      await route.fulfill({ response, body: body.replace(island, island + second) })
    })
    await page.goto(path)
    const islands = page.locator('[data-island]')
    await expect(islands).toHaveCount(2)
    await wakeAll(page)
    const ids = await page
      .locator('[id]')
      .evaluateAll((all) => all.map((element) => element.id).toSorted())
    expect(ids.filter((name, index) => ids[index - 1] === name)).toEqual([])
    const [first, second] = [sliders(islands.nth(0)).first(), sliders(islands.nth(1)).first()]
    const before = await first.inputValue()
    await second.press('ArrowRight')
    await expect(page).toHaveURL(/[?&]second\.\w+=/)
    await expect(first).toHaveValue(before)
    await expect(second).not.toHaveValue(before)
  })
}
