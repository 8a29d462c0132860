import type { Page } from '@playwright/test'
import { bringToView, wake } from './islands'
import { expect, test } from './site'

/** Counts the frames that a page asks for and the tasks that it gives to workers. */
const countWork = (page: Page) =>
  page.addInitScript(() => {
    const counts = { frames: 0, tasks: 0 }
    Object.assign(window, { counts })
    const request = requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      counts.frames++
      return request(callback)
    }
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      counts.tasks++
      post.apply(this, message)
    } as typeof post
  })

/** The frames and tasks of the next half second. */
const workOf = (page: Page) =>
  page.evaluate(async () => {
    const { counts } = window as unknown as { counts: { frames: number; tasks: number } }
    const before = { ...counts }
    await new Promise((resolve) => setTimeout(resolve, 500))
    return { frames: counts.frames - before.frames, tasks: counts.tasks - before.tasks }
  })

test('a figure that plays waits while it is out of sight, and goes on when it is seen', async ({
  page,
}) => {
  await countWork(page)
  await page.goto('/gallery/')
  const island = page.locator('[data-island="water-level-surface"]')
  await wake(island)
  const button = island.locator('[data-live]').getByRole('button', { name: 'move the water' })
  await button.evaluate((element: HTMLElement) => element.click())
  await expect(island.locator('[data-live]').getByRole('button', { name: 'stop' })).toBeVisible()
  await expect.poll(async () => (await workOf(page)).frames).toBeGreaterThan(1)

  // The heading of the page is far above it; what wakes up there comes to rest by itself.
  await bringToView(page.locator('h1'))
  await expect.poll(() => workOf(page)).toEqual({ frames: 0, tasks: 0 })

  await bringToView(island)
  await expect.poll(async () => (await workOf(page)).frames).toBeGreaterThan(1)
})
