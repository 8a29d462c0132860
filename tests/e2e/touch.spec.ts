import type { Locator, Page } from '@playwright/test'
import { bringToView, wake } from './islands'
import { expect, test } from './site'

/** A phone held upright, with fingers for a pointer. */
test.use({
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  contextOptions: { reducedMotion: 'reduce' },
})

type Place = { readonly x: number; readonly y: number }

/** Puts fingers on the screen, moves each in steps to where it ends, and takes them off. */
async function swipe(page: Page, ...fingers: readonly (readonly [from: Place, to: Place])[]) {
  const client = await page.context().newCDPSession(page)
  const steps = 8
  const at = (part: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }))
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++)
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / steps),
    })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}

/** The place at parts of an element's width and height. */
const placeIn = async (target: Locator) => {
  await bringToView(target)
  const box = (await target.boundingBox())!
  return (right: number, down: number): Place => ({
    x: box.x + right * box.width,
    y: box.y + down * box.height,
  })
}

test('on a phone a finger moves a slider, turns a surface, and scrolls the page over both', async ({
  page,
}) => {
  await page.goto('/embed/water-level-surface/')
  await wake(page.locator('[data-island]'))
  const live = page.locator('[data-live]')

  const level = live.getByRole('slider', { name: 'water level' })
  const before = Number(await level.inputValue())
  const onSlider = await placeIn(level)
  await swipe(page, [onSlider(0.6, 0.5), onSlider(0.9, 0.5)])
  await expect.poll(async () => Number(await level.inputValue())).toBeGreaterThan(before)
  await expect.poll(() => new URL(page.url()).search).toContain('water-level-surface.')

  const turn = live.getByRole('slider', { name: 'turn', exact: true })
  const turned = Number(await turn.inputValue())
  const onStage = await placeIn(live.locator('.surface-stage').first())
  await swipe(page, [onStage(0.3, 0.5), onStage(0.7, 0.5)])
  await expect.poll(async () => Number(await turn.inputValue())).not.toBe(turned)

  const here = await page.evaluate(() => scrollY)
  const tilted = await live.getByRole('slider', { name: 'tilt', exact: true }).inputValue()
  const again = await placeIn(live.locator('.surface-stage').first())
  await swipe(page, [again(0.5, 0.7), again(0.5, 0.2)])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(here)
  await expect(live.getByRole('slider', { name: 'tilt', exact: true })).toHaveValue(tilted)
})

test('on a phone a tap in the contents leads to its heading, and a stage has its figure on top', async ({
  page,
}) => {
  await page.goto('/posterior/')
  await page.locator('.site-header summary').tap()
  const contents = (await page.locator('.site-contents > nav').boundingBox())!
  expect(contents.x).toBeGreaterThanOrEqual(0)
  expect(contents.x + contents.width).toBeLessThanOrEqual(390)
  const place = page.locator('.site-header details a[href^="#"]').nth(1)
  const target = (await place.getAttribute('href')) ?? ''
  await place.tap()
  await expect(page.locator(target)).toBeInViewport()

  const stage = page.locator('[data-scrolly]').first()
  await wake(stage.locator('[data-island]'))
  await bringToView(stage.locator('[data-step]').nth(1))
  const figure = (await stage.locator('[data-live]').boundingBox())!
  expect(figure.y).toBeLessThan(60)
  expect(figure.y + figure.height).toBeLessThan(0.6 * 844)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})
