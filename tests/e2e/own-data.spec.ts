import type { Page } from '@playwright/test'
import { wakeAll } from './islands'
import { expect, test } from './site'

const path = '/embed/posterior-film/?posterior-film.model=linear'

/** Opens the film and its panel for the reader's data, and keeps every request from then on. */
const openPanel = async (page: Page) => {
  await page.goto(path)
  await wakeAll(page)
  await page.locator('[data-live] summary', { hasText: 'your own data' }).click()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  return requests
}

/** Lets a file fall on the panel, as a hand does with the mouse. */
const drop = async (page: Page, content: string, name = 'pairs.csv') => {
  const transfer = await page.evaluateHandle(
    ([text, title]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], title, { type: 'text/csv' }))
      return data
    },
    [content, name] as const,
  )
  const panel = page.locator('[data-live] .own-data-drop')
  await panel.dispatchEvent('dragover', { dataTransfer: transfer })
  await panel.dispatchEvent('drop', { dataTransfer: transfer })
}

const description = (page: Page) => page.locator('[data-live] .widget-description')
const PAIRS = 'x,y\n-1,-1.1\n0,0.2\n1,0.9\n'

test('a file that is dropped on the film takes the place of the sampled data', async ({ page }) => {
  await openPanel(page)
  await drop(page, PAIRS)
  await expect(description(page)).toContainText('after 3 data (your own data)')
  await expect(page.locator('[data-live] .own-data [role="status"]')).toContainText(
    '3 pairs read, under the names “x,y”',
  )
  await page.locator('[data-live]').getByRole('button', { name: 'back to sampled data' }).click()
  await expect(description(page)).toContainText('(sampled data)')
})

test('a file can be chosen, and pairs can be pasted', async ({ page }) => {
  await openPanel(page)
  await page.locator('[data-live] input[type="file"]').setInputFiles({
    name: 'pairs.tsv',
    mimeType: 'text/tab-separated-values',
    buffer: Buffer.from('0,5\t1,5\n1,5\t2,5\n'),
  })
  await expect(description(page)).toContainText('after 2 data (your own data)')
  await page.locator('[data-live] textarea').fill('1 2\n2 3\n3 4\n4 5')
  await page.locator('[data-live]').getByRole('button', { name: 'use these data' }).click()
  await expect(description(page)).toContainText('after 4 data (your own data)')
})

for (const { name, content, words } of [
  { name: 'a word', content: '1,2\n2,hello\n', words: 'line 2: “hello” is not a number' },
  { name: 'three columns', content: '1,2,3\n', words: 'line 1 has 3 columns in place of two' },
  { name: 'nothing', content: '', words: 'there is nothing in it' },
  { name: 'names alone', content: 'x,y\n', words: 'a line of names and no pair below it' },
  { name: 'a picture', content: '\u0089PNG\r\n\u001A\n\0\0', words: 'could not be read' },
])
  test(`a file with ${name} is refused in words, and the picture stays`, async ({ page }) => {
    await openPanel(page)
    await drop(page, content)
    await expect(page.locator('[data-live]').getByRole('alert')).toContainText(words)
    await expect(description(page)).toContainText('(sampled data)')
  })

test('what a reader gives does not leave the page', async ({ page, context }) => {
  const requests = await openPanel(page)
  await drop(page, PAIRS)
  await expect(description(page)).toContainText('your own data')
  expect(requests).toEqual([])
  expect(decodeURIComponent(page.url())).not.toContain('1.1')
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).not.toContain('1.1')
  expect(await context.cookies()).toEqual([])
})
