import type { Page } from '@playwright/test'
import { wakeAll } from './islands'
import { expect, test } from './site'

const path = '/embed/llc-chains/'

/** Opens the chains on a machine that says how many workers it can give; what they agreed on. */
async function answerWith(page: Page, concurrency: number) {
  await page.addInitScript((count) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count })
  }, concurrency)
  await page.goto(path)
  const still = await page.locator('[data-still] .readout').innerText()
  await wakeAll(page)
  const live = page.locator('[data-live] .readout')
  await expect(page.locator('[data-live] .widget-description')).toContainText('taken 4000 steps')
  return { still, live: await live.innerText(), workers: page.workers().length }
}

for (const { concurrency, workers } of [
  { concurrency: 1, workers: 2 },
  { concurrency: 3, workers: 3 },
  { concurrency: 16, workers: 4 },
])
  test(`four chains share ${workers} workers where there is room for ${concurrency}, and find what the build found`, async ({
    page,
  }) => {
    const answer = await answerWith(page, concurrency)
    expect(answer.workers).toBe(workers)
    expect(answer.live).toBe(answer.still)
    expect(answer.live).toContain('R-hat')
  })
