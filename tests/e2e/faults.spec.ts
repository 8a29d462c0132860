import { wake, wakeAll } from './islands'
import { expect, test } from './site'
import { sliders } from './sliders'

test('a worker that is killed in the middle of its work is replaced, and the figure goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const deaths = { armed: false, count: 0 }
    Object.assign(window, { deaths })
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      Reflect.apply(postMessage, this, message)
      if (!deaths.armed) return
      deaths.armed = false
      deaths.count++
      // What a browser does when it takes the memory of a worker away.
      this.terminate()
      setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'killed' })), 20)
    } as typeof postMessage
  })
  await page.goto('/embed/posterior-film/')
  await wakeAll(page)
  const readout = page.locator('[data-live] .readout')
  const before = await readout.textContent()
  await page.evaluate(() => {
    const { deaths } = window as unknown as { deaths: { armed: boolean } }
    deaths.armed = true
  })
  await sliders(page).first().press('End')
  await expect(readout).not.toHaveText(before ?? '')
  await expect(readout).toContainText('n = 1\u202f000\u202f000')
  await expect(page.locator('[data-live] .widget-problem')).toHaveCount(0)
  const deaths = await page.evaluate(() => (window as unknown as { deaths: object }).deaths)
  expect(deaths).toEqual({ armed: false, count: 1 })
})

test('where storage is refused the choices and the guess hold until the page is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await page.goto('/embed/predict-the-concentration/')
  await wakeAll(page)
  await page.getByRole('button', { name: 'this is my guess' }).click()
  await expect(page.locator('[data-live]')).toContainText('exact −½')
  await page.goto('/posterior/')
  const html = page.locator('html')
  await page.locator('[data-choice="theme"] button[value="dark"]').click()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.locator('[data-choice="levels"] button[value="1"]').click()
  await expect(html).toHaveAttribute('data-levels', '1')
})

/** Ten thousand characters that no link of the guide has, the same on each run. */
const noise = Array.from(
  { length: 1250 },
  (_, k) => `%${((k * 7919) % 128).toString(16).padStart(2, '0')}&f.${k % 10}=`,
).join('')

/** States by hand and by accident: keys of other figures, values out of range, repeated, cut, or of no kind. */
const addresses = [
  `/embed/posterior-film/?${noise.replaceAll('f.', 'posterior-film.n').slice(0, 10_000)}#${noise.slice(0, 999)}`,
  `/embed/landscape-zoo/?landscape-zoo.landscape=__proto__&landscape-zoo.turn=NaN&landscape-zoo.tilt=1e308&landscape-zoo.level`,
  `/embed/llc-chains/?llc-chains.chains=-0&llc-chains.draws=0x1F4&llc-chains.stepSize=${'9'.repeat(2000)}&llc-chains.seed=%F0%9F`,
  `/embed/lab/?lab.k=${encodeURIComponent('((((x^9)^9)^9)^9)'.repeat(300))}&lab.chart=1.1.1.1.1.1&lab.box=x=1:-1&lab.level=`,
  `/embed/evidence-meter/?evidence-meter.n=%00&evidence-meter.n=7&evidence-meter.truth=constructor&${noise.slice(0, 10_000)}`,
]

test('addresses of ten kilobytes of noise and worse open a page that works', async ({ page }) => {
  test.slow()
  for (const address of addresses) {
    const response = await page.goto(address)
    expect.soft(response?.status(), address.slice(0, 80)).toBe(200)
    await wakeAll(page)
    const live = page.locator('[data-live]')
    await expect.soft(live.locator('.widget-description')).toHaveText(/\w{3}/)
    await expect.soft(live).not.toContainText(/NaN|Infinity|undefined|\[object/)
  }
})

test('a tab that slept for an hour goes on where it was', async ({ page }) => {
  // A tab that sleeps is given no frames; the first one after it has the time of an hour later.
  await page.addInitScript(() => {
    const sleep = { lasted: 0 }
    Object.assign(window, { sleep })
    const request = requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => request((now) => callback(now + sleep.lasted))
  })
  await page.goto('/embed/water-level-surface/')
  await wake(page.locator('[data-island]'))
  const live = page.locator('[data-live]')
  const level = () =>
    live
      .getByRole('slider', { name: /water level/ })
      .evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max))
  await live.getByRole('button', { name: 'move the water' }).click()
  const atStart = await level()
  await expect.poll(level).not.toBe(atStart)

  // The water needs 14 seconds for its way: an hour would put it anywhere.
  const leap = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('[data-live] input[type="range"]')!
    const place = () => slider.valueAsNumber / Number(slider.max)
    const before = place()
    Object.assign((window as unknown as { sleep: object }).sleep, { lasted: 3_600_000 })
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    return Math.abs(place() - before)
  })
  expect(leap).toBeLessThan(0.1)
  const after = await level()
  await expect.poll(level).not.toBe(after)
})
