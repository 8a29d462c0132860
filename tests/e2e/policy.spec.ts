import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeds, expect, htmlOf, pages, test } from './site'

test('every page states the same policy in its head and in its header', async ({ request }) => {
  for (const path of pages) {
    const response = await request.get(path)
    const header = response.headers()['content-security-policy'] ?? ''
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i
    const policy = (meta.exec(htmlOf(path))?.[1] ?? '').replaceAll('&#x27;', "'")
    const frames = embeds.includes(path) ? '*' : "'none'"
    expect.soft(header, path).toBe(`${policy}; frame-ancestors ${frames}`)
    expect.soft(policy, path).toContain("script-src 'self';")
    expect.soft(policy, path).not.toMatch(/unsafe-eval|https?:|'unsafe-inline'(?=; (?!img))/)
  }
})

test('the rules of the headers are few and short enough for every host that reads them', () => {
  const lines = readFileSync(join(process.cwd(), 'out/_headers'), 'utf8').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
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
