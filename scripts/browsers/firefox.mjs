/** An installed Firefox, driven by puppeteer (WebDriver BiDi); Playwright drives a Firefox of its own only. */
import puppeteer from 'puppeteer-core'
import { installed } from './installed.mjs'

const executablePath = installed({
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox', 'firefox.exe'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
})

/** A page for the claims; what its console complains of is in `complaints`. */
const open = async (browser) => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  const complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    complaints: () => complaints,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    run: (read, ...args) => page.evaluate(read, ...args),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
    },
    close: () => page.close(),
  }
}

export const firefox = {
  name: 'Firefox',
  isHere: executablePath !== undefined,
  howToGet: 'apt-get install firefox-esr, or set FIREFOX_PATH to one',
  async launch() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      // WebGL without a screen.
      env: { ...process.env, MOZ_WEBGL_FORCE_EGL: '1' },
      extraPrefsFirefox: { 'webgl.force-enabled': true },
    })
    return {
      version: await browser.version(),
      open: () => open(browser),
      close: () => browser.close(),
    }
  },
}
