import { embeds, expect, pages, test } from './site'

for (const path of pages)
  test(`${path} states the same policy in its head and in its header`, async ({ page }) => {
    const response = await page.goto(path)
    const header = response?.headers()['content-security-policy'] ?? ''
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    const policy = (await meta.getAttribute('content')) ?? ''
    const frames = embeds.includes(path) ? '*' : "'none'"
    expect(header).toBe(`${policy}; frame-ancestors ${frames}`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe-eval|https?:|'unsafe-inline'(?=; (?!img))/)
  })

test('a script that somebody slips into a page does not run', async ({ page, complaints }) => {
  await page.route('/glossary/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.body.dataset.slipped = ""</script></body>',
    )
    await route.fulfill({ response, body })
  })
  await page.goto('/glossary/')
  await expect(page.locator('body')).not.toHaveAttribute('data-slipped')
  expect(complaints.join()).toContain('policy: script-src')
  complaints.length = 0 // the violation is what was asked for
})
