import { wake } from './islands'
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

test('sharing shows the figure as a page of somebody else will, in its present state', async ({
  page,
}) => {
  await page.goto('/embed/luck-of-the-sample/?luck-of-the-sample.n=1000')
  await wake(page.locator('[data-island]'))
  const live = page.locator('[data-live]')
  await live.getByText('share', { exact: true }).click()
  await live.getByText('preview of the embedded figure').click()
  const inside = live.frameLocator('iframe')
  await expect(inside.locator('[data-island]')).toHaveAttribute('data-awake', '')
  const slider = (within: typeof inside | typeof live) =>
    within.getByRole('slider', { name: 'sample size n' })
  expect(await slider(inside).inputValue()).toBe(await slider(live).first().inputValue())
})
