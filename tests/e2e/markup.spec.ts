import { wakeAll } from './islands'
import { expect, test } from './site'

const attack = `<img src=x onerror="document.body.dataset.slipped=''"><svg onload="document.body.dataset.slipped=''">`

test('pasted data, typed polynomials and addresses are shown as text, and never become markup', async ({
  page,
  context,
}) => {
  // The images of an attack would be asked for even where the policy stops its script.
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const expectText = async () => {
    await expect(page.locator('img[src="x"], svg[onload]')).toHaveCount(0)
    await expect(page.locator('[data-slipped]')).toHaveCount(0)
    expect(asked.filter((url) => new URL(url).pathname.endsWith('/x'))).toEqual([])
  }
  await page.goto('/embed/posterior-film/?posterior-film.model=linear')
  await wakeAll(page)
  const live = page.locator('[data-live]')
  await live.locator('summary', { hasText: 'your own data' }).click()
  await live.locator('textarea').fill(`x,y\n1,2\n${attack},3`)
  await live.getByRole('button', { name: 'use these data' }).click()
  await expect(live.getByRole('alert')).toContainText('<img src=x')
  await expectText()

  await page.goto(`/lab/?lab.k=${encodeURIComponent(attack)}`)
  await wakeAll(page)
  await expect(live.getByLabel('K(w)', { exact: true })).toHaveValue(attack)
  await expect(live.locator('.lab-problem')).toContainText('Column 1')
  await live.getByLabel('box', { exact: true }).fill(attack)
  await live.getByLabel('K(w)', { exact: true }).fill(`x^2 + "${attack}`)
  await expect(live.locator('.lab-problem')).toContainText('Column')
  await expectText()
  expect(await context.cookies()).toEqual([])
})
