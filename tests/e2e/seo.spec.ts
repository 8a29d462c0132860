import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chapters, embeds, expect, htmlOf, pages, test } from './site'

const file = (path: string) => readFileSync(join(process.cwd(), 'out', path))
const pathOf = (address: string | null) => new URL(address ?? '').pathname

/** Width and height stand at byte 16 of every PNG. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

for (const path of ['/', ...chapters])
  test(`a link to ${path} shows title, summary and a picture of 1200 × 630; machines are told what it is`, async ({
    page,
  }) => {
    await page.goto(path)
    const content = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
    expect(await content('og:title')).toBeTruthy()
    expect(await content('og:description')).toBeTruthy()
    expect(pathOf(await content('og:url'))).toBe(path)
    expect(await content('og:image:alt')).toBeTruthy()
    expect(await content('twitter:card')).toBe('summary_large_image')
    const picture = file(pathOf(await content('og:image')))
    expect(sizeOf(picture)).toEqual({ width: 1200, height: 630 })
    expect(picture.length).toBeGreaterThan(10_000)
    expect(picture.length).toBeLessThan(600_000)
    if (!chapters.includes(path)) return
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    const resource = JSON.parse(text ?? '')
    expect(resource).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: await page.locator('h1').textContent(),
      isAccessibleForFree: true,
    })
    expect(pathOf(resource.url)).toBe(path)
  })

test('the sitemap lists every page that is not an embed', () => {
  const listed = [
    ...file('sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address = '']) => pathOf(address))
  expect(listed.toSorted()).toEqual(pages.filter((path) => !embeds.includes(path)))
})

test('robots may read everything, and find the sitemap', () => {
  const robots = file('robots.txt').toString()
  expect(robots).toContain('Allow: /')
  expect(robots).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/)
})

test('the feed is Atom, with an entry for each chapter', async ({ page }) => {
  await page.goto('/')
  const feed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    return {
      root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`,
      isBroken: parsed.querySelector('parsererror') !== null,
      links: [...parsed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href')),
    }
  }, file('feed.xml').toString())
  expect(feed.isBroken).toBe(false)
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed')
  expect(feed.links.map(pathOf).toSorted()).toEqual(chapters.toSorted())
})

test('every embed has an oEmbed document that leads back to it', () => {
  for (const path of embeds) {
    const link = /<link [^>]*application\/json\+oembed[^>]*>/.exec(htmlOf(path))?.[0] ?? ''
    const oembed = JSON.parse(file(pathOf(/href="([^"]*)"/.exec(link)?.[1] ?? null)).toString())
    expect.soft(oembed, path).toMatchObject({ version: '1.0', type: 'rich' })
    expect.soft(oembed.html).toMatch(new RegExp(`^<iframe src="https?://[^"]+${path}" `))
  }
})

test('the manifest names an icon that exists', () => {
  const manifest = JSON.parse(file('manifest.webmanifest').toString())
  for (const { src } of manifest.icons) expect(file(src).length).toBeGreaterThan(0)
})
