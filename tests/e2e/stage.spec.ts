import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { bringToView, wake, wakeAll } from './islands'
import { chapters, expect, test } from './site'

type Seen = { draws: number; contexts: WebGL2RenderingContext[] }

/** Lets a script run in the painter's worker before its own. */
const beforePainter = (page: Page, script: () => void) =>
  page.route('**/_islands/stage-worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `(${script})();${await response.text()}` })
  })

/** Counts what the painter asks of WebGL, from its first script on. */
const watchWebGl = (page: Page) =>
  beforePainter(page, () => {
    const seen: Seen = { draws: 0, contexts: [] }
    Object.assign(globalThis, { seen })
    const { drawElements, drawElementsInstanced } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      seen.draws++
      return drawElements.apply(this, given)
    }
    WebGL2RenderingContext.prototype.drawElementsInstanced = function (...given) {
      seen.draws++
      return drawElementsInstanced.apply(this, given)
    }
    const { getContext } = OffscreenCanvas.prototype
    OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...given: never[]) {
      const context: unknown = Reflect.apply(getContext, this, given)
      if (context instanceof WebGL2RenderingContext && !seen.contexts.includes(context))
        seen.contexts.push(context)
      return context
    } as typeof getContext
  })

const paintersOf = (page: Page) =>
  page.workers().filter((worker) => worker.url().includes('/stage-worker-'))

const painterOf = (page: Page) => {
  const [painter] = paintersOf(page)
  if (!painter) throw new Error('the page has no painter')
  return painter
}

const drawsIn = (page: Page) =>
  painterOf(page).evaluate(() => (globalThis as unknown as { seen: Seen }).seen.draws)

/** Waits until the page has drawn nothing for a while, and says how much it has drawn. */
const drawsAtRest = async (page: Page): Promise<number> => {
  const draws = await drawsIn(page)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  return (await drawsIn(page)) === draws ? draws : drawsAtRest(page)
}

const figure = '/embed/water-level-surface/'
const painted = '[data-live] canvas[data-painted="webgl"]'

const open = async (page: Page) => {
  await page.goto(figure)
  await wake(page.locator('[data-island]'))
  await expect(page.locator(painted)).toBeVisible()
  return page.locator('[data-live] .surface-stage')
}

const pictureOn = (page: Page) =>
  page.locator(painted).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())

test('while a surface is turned its pictures come, and at rest it is as fine as at first', async ({
  page,
}) => {
  const stage = await open(page)
  const before = await pictureOn(page)
  for (let turn = 0; turn < 12; turn++) await stage.press('ArrowLeft')
  await expect.poll(() => pictureOn(page)).not.toBe(before)
  for (let turn = 0; turn < 12; turn++) await stage.press('ArrowRight')
  await expect.poll(() => pictureOn(page)).toBe(before)
  await expect(page.locator(painted)).not.toHaveAttribute('data-coarse')
})

test('a surface turns by arrow keys and grows by +', async ({ page }) => {
  const stage = await open(page)
  for (const key of ['ArrowLeft', 'ArrowUp', '+']) {
    const before = await pictureOn(page)
    await stage.press(key)
    await expect.poll(() => pictureOn(page)).not.toBe(before)
  }
})

test('a drag turns a surface, and the buttons show it from above and from the side', async ({
  page,
}) => {
  const stage = await open(page)
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
  const stage = await open(page)
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

test('a surface at rest draws no frame, and one out of sight none either', async ({ page }) => {
  await watchWebGl(page)
  const stage = await open(page)
  const rest = await drawsAtRest(page)
  expect(rest).toBeGreaterThan(0)
  await page.evaluate(() => {
    document.body.style.paddingTop = '5000px'
    scrollTo(0, 0)
  })
  await expect(stage).not.toBeInViewport()
  const away = await drawsAtRest(page)
  await stage.dispatchEvent('keydown', { key: 'ArrowLeft' })
  await expect(stage).toHaveAttribute('aria-valuenow', '23')
  expect(await drawsAtRest(page)).toBe(away)
  await bringToView(stage)
  await expect.poll(() => drawsIn(page)).toBeGreaterThan(away)
})

test('however many surfaces a page has, it has one painter and one WebGL context', async ({
  page,
}) => {
  await watchWebGl(page)
  await page.goto('/gallery/')
  await wakeAll(page)
  await expect(page.locator(painted).first()).toBeAttached()
  expect(paintersOf(page)).toHaveLength(1)
  const contexts = await painterOf(page).evaluate(
    () => (globalThis as unknown as { seen: Seen }).seen.contexts.length,
  )
  expect(contexts).toBe(1)
})

test('a lost WebGL context leaves a picture, and its return brings the surface back', async ({
  page,
}) => {
  await watchWebGl(page)
  const stage = await open(page)
  await painterOf(page).evaluate(() => {
    const [context] = (globalThis as unknown as { seen: Seen }).seen.contexts
    const lever = context?.getExtension('WEBGL_lose_context')
    Object.assign(globalThis, { lever })
    lever?.loseContext()
  })
  await expect(page.locator(painted)).toHaveCount(0)
  await expect(stage.locator('canvas[data-painted="light"]')).toBeVisible()
  await stage.press('ArrowLeft')
  await expect(stage).toHaveAttribute('aria-valuenow', '23')
  await painterOf(page).evaluate(() =>
    (globalThis as unknown as { lever: WEBGL_lose_context }).lever.restoreContext(),
  )
  await expect(page.locator(painted)).toBeVisible()
  const before = await pictureOn(page)
  await stage.press('ArrowLeft')
  await expect.poll(() => pictureOn(page)).not.toBe(before)
})

test('without WebGL a plain canvas shows the surface, and three is not loaded', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await beforePainter(page, () => {
    OffscreenCanvas.prototype.getContext = () => null
  })
  await page.goto(figure)
  await wake(page.locator('[data-island]'))
  const stage = page.locator('[data-live] .surface-stage')
  await expect(stage.locator('canvas[data-painted="light"]')).toBeVisible()
  await stage.press('ArrowLeft')
  await expect(stage).toHaveAttribute('aria-valuenow', '23')
  expect(requests.filter((address) => address.includes('/painter-'))).toEqual([])
})

test('a chapter without surfaces does not load three', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  for (const path of chapters) {
    await page.goto(path)
    if ((await page.locator('.surface-stage').count()) > 0) continue
    requests.length = 0
    await wakeAll(page)
    expect(requests.filter((address) => address.includes('/painter-'))).toEqual([])
  }
})

test('a surface is saved as PNG at twice its size, as it stands on the page', async ({ page }) => {
  await open(page)
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
