import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { wakeAll } from './islands'
import { embeds, expect, having, test } from './site'

/** Opens a widget with its tools, and keeps every request that is made from then on. */
const openTools = async (page: Page, path: string) => {
  await page.goto(path)
  await wakeAll(page)
  await page.locator('[data-live] summary', { hasText: /^save$/ }).click()
  const requests: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url())
  })
  return requests
}

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

for (const path of having('picture as SVG', embeds)) {
  const id = path.slice('/embed/'.length, -1)

  test(`the picture of ${id} is saved as an SVG that draws, and as a PNG of twice its size`, async ({
    page,
  }) => {
    const requests = await openTools(page, path)
    const svg = await saved(page, 'picture as SVG')
    expect(svg.name).toBe(`${id}.svg`)
    const text = svg.content.toString('utf8')
    const picture = await drawn(page, text)
    expect(picture.error).toBe('')
    expect(picture.paths).toBeGreaterThan(2)
    expect(picture.width).toBeGreaterThan(200)
    expect(text).not.toMatch(/NaN|undefined|var\(--|class="/)

    const png = await saved(page, 'picture as PNG')
    expect(png.name).toBe(`${id}.png`)
    expect(png.content.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    // The first chunk is the header: width and height as 32-bit numbers.
    expect(png.content.readUInt32BE(16)).toBe(2 * picture.width)
    expect(png.content.readUInt32BE(20)).toBe(2 * picture.height)
    expect(requests).toEqual([])
  })

  test(`the numbers of ${id} are saved as CSV, under their names`, async ({ page }) => {
    const requests = await openTools(page, path)
    const { name, content } = await saved(page, 'numbers as CSV')
    expect(name).toBe(`${id}.csv`)
    const text = content.toString('utf8')
    // What is known exactly stands in the comments; where nothing was measured there are no rows below.
    const names = text.split('\n').find((line) => !line.startsWith('#'))
    expect(names).toMatch(/[a-z]/i)
    expect(text).toMatch(/\d/)
    expect(text).not.toMatch(/undefined|\[object|<[a-z]+>/)
    expect(requests).toEqual([])
  })
}
