import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { bringToView, wake } from './islands'
import { expect, test } from './site'
import { openSurface, painted, pictureOn } from './surface'

test('while a surface is turned its pictures come, and at rest it is as fine as at first', async ({
  page,
}) => {
  const stage = await openSurface(page)
  const before = await pictureOn(page)
  for (let turn = 0; turn < 12; turn++) await stage.press('ArrowLeft')
  await expect.poll(() => pictureOn(page)).not.toBe(before)
  for (let turn = 0; turn < 12; turn++) await stage.press('ArrowRight')
  await expect.poll(() => pictureOn(page)).toBe(before)
  await expect(page.locator(painted)).not.toHaveAttribute('data-coarse')
})

test('a surface turns by arrow keys and grows by +', async ({ page }) => {
  const stage = await openSurface(page)
  for (const key of ['ArrowLeft', 'ArrowUp', '+']) {
    const before = await pictureOn(page)
    await stage.press(key)
    await expect.poll(() => pictureOn(page)).not.toBe(before)
  }
})

test('a drag turns a surface, and the buttons show it from above and from the side', async ({
  page,
}) => {
  const stage = await openSurface(page)
  const box = (await stage.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(stage).not.toHaveAttribute('aria-valuenow', '28')
  await page.getByRole('button', { name: 'from above' }).click()
  await expect(stage).toHaveAttribute('aria-valuetext', 'turn 0°, tilt 90°')
  await page.getByRole('button', { name: 'from the side' }).click()
  await expect(stage).toHaveAttribute('aria-valuetext', 'turn 0°, tilt 14°')
})

test('the wheel enlarges a surface with Ctrl, and scrolls the page without', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 })
  const stage = await openSurface(page)
  await bringToView(stage)
  const box = (await stage.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 100)
  const [before, scrolled] = [await pictureOn(page), await page.evaluate(() => scrollY)]
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => pictureOn(page)).not.toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled)
})

test('a surface is saved as PNG at twice its size, as it stands on the page', async ({ page }) => {
  await openSurface(page)
  const frame = await page.locator('[data-live] [data-plot]').evaluateAll((plots) => {
    const boxes = plots.map((plot) => plot.getBoundingClientRect())
    const left = Math.min(...boxes.map((box) => box.left))
    return Math.ceil(Math.max(...boxes.map((box) => box.right)) - left + 32)
  })
  await page.locator('[data-live] summary', { hasText: 'save' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'picture as PNG' }).click()
  const file = readFileSync(await (await waiting).path())
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  expect(Math.abs(file.readUInt32BE(16) - 2 * frame)).toBeLessThanOrEqual(4)
})

/** How many different pictures the surface shows from a choice until it rests; coarse ones stand for those that follow. */
const picturesOnTheWay = async (page: Page, choice: string, areCoarseOnesCounted: boolean) => {
  const counting = page.locator(painted).evaluate(async (canvas, isCoarseCounted) => {
    const seen = new Set<string>()
    let unchanged = 0
    for (let frame = 0; frame < 1800 && unchanged < 120; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const { size } = seen
      if (isCoarseCounted || !canvas.hasAttribute('data-coarse'))
        seen.add((canvas as HTMLCanvasElement).toDataURL())
      // Before the choice there is one picture; it rests when no new one has come for a good while: the page
      // goes on while a slow graphics card is at the next.
      unchanged = seen.size > 1 && seen.size === size ? unchanged + 1 : 0
    }
    return seen.size
  }, areCoarseOnesCounted)
  await page.locator(`[data-live] input[value="${choice}"]`).check({ force: true })
  return counting
}

const openZoo = async (page: Page) => {
  await page.goto('/embed/landscape-zoo/')
  await wake(page.locator('[data-island]'))
  await expect(page.locator(painted)).toBeVisible()
}

test('a landscape becomes the next one before the eyes', async ({ page }) => {
  await openZoo(page)
  expect(await picturesOnTheWay(page, 'cusp', true)).toBeGreaterThan(2)
})

test('with reduced motion a landscape is the next one at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openZoo(page)
  expect(await picturesOnTheWay(page, 'cusp', false)).toBe(2)
})

test('a surface in three variables stands in its box, and turns', async ({ page }) => {
  await page.goto('/embed/landscape-zoo/?landscape-zoo.landscape=whitney-umbrella')
  await wake(page.locator('[data-island]'))
  await expect(page.locator(painted)).toBeVisible()
  const before = await pictureOn(page)
  await page.locator('[data-live] .surface-stage').press('ArrowLeft')
  await expect.poll(() => pictureOn(page)).not.toBe(before)
})
