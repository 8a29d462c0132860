import { embeds, expect, htmlOf, pages, test } from './site'

const parentPage = (path: string) => `<!doctype html><title>A post</title>
<iframe src="${path}" width="600" height="100" title="figure"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    if (data?.type === 'slt-embed-height') document.querySelector('iframe').height = data.height
  })
</script>`

for (const path of embeds) {
  test(`${path} in somebody's page asks for the height it needs`, async ({ page }) => {
    await page.route('/somebody.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: parentPage(path) }),
    )
    await page.goto('/somebody.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-island]')).toHaveAttribute('data-awake', '')
    await expect
      .poll(async () => {
        const inner = await frame.locator('html').evaluate((html) => html.scrollHeight)
        const outer = await page.locator('iframe').evaluate((iframe) => iframe.clientHeight)
        return outer > 100 && inner <= outer + 1
      })
      .toBe(true)
  })
}

test('every embed leads back to its chapter, out of its frame', () => {
  for (const path of embeds) {
    const link = /<p class="embed-home">.*?<a ([^>]*)>/s.exec(htmlOf(path))?.[1] ?? ''
    expect.soft(link, path).toContain('target="_top"')
    const home = /href="(\/[^"#?]*)/.exec(link)?.[1] ?? ''
    expect.soft(pages, path).toContain(home)
    expect.soft(embeds, path).not.toContain(home)
  }
})
