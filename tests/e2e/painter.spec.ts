import type { Page } from '@playwright/test'
import { bringToView, wake, wakeAll } from './islands'
import { chapters, expect, test } from './site'
import { openSurface, painted, pictureOn, surfacePage } from './surface'

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

test('a surface at rest draws no frame, and one out of sight none either', async ({ page }) => {
  await watchWebGl(page)
  const stage = await openSurface(page)
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
  const stage = await openSurface(page)
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
  await page.goto(surfacePage)
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
