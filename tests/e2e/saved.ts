import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect } from './site'

/** The file that a button hands to the reader. */
const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-live]').getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** Whether a browser reads a text as an SVG and draws it, and how large. */
const drawn = (page: Page, text: string) =>
  page.evaluate(async (svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
    await image.decode()
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? '',
      paths: parsed.querySelectorAll('path').length,
      width: image.naturalWidth,
      height: image.naturalHeight,
    }
  }, text)

/** The picture is saved as an SVG that draws, and as a PNG of twice its size; the numbers under their names. */
export async function expectSaves(page: Page, id: string) {
  await page.locator('[data-live] summary', { hasText: /^save$/ }).click()
  const requests: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url())
  })
  const svg = await saved(page, 'picture as SVG')
  expect.soft(svg.name).toBe(`${id}.svg`)
  const text = svg.content.toString('utf8')
  const picture = await drawn(page, text)
  expect.soft(picture.error).toBe('')
  expect.soft(picture.paths).toBeGreaterThan(2)
  expect.soft(picture.width).toBeGreaterThan(200)
  expect.soft(text).not.toMatch(/NaN|undefined|var\(--|class="/)

  const png = await saved(page, 'picture as PNG')
  expect.soft(png.name).toBe(`${id}.png`)
  expect.soft(png.content.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  // The first chunk is the header: width and height as 32-bit numbers.
  expect.soft(png.content.readUInt32BE(16)).toBe(2 * picture.width)
  expect.soft(png.content.readUInt32BE(20)).toBe(2 * picture.height)

  const csv = await saved(page, 'numbers as CSV')
  expect.soft(csv.name).toBe(`${id}.csv`)
  const numbers = csv.content.toString('utf8')
  // What is known exactly stands in the comments; where nothing was measured there are no rows below.
  const names = numbers.split('\n').find((line) => !line.startsWith('#'))
  expect.soft(names).toMatch(/[a-z]/i)
  expect.soft(numbers).toMatch(/\d/)
  expect.soft(numbers).not.toMatch(/undefined|\[object|<[a-z]+>/)
  expect.soft(requests, 'requests while saving').toEqual([])
}
