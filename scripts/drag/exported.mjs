/** The exported site under a browser, for scripts that play with its widgets. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { ensureBrowser } from '../browser.mjs'
import { workers, workersAt } from '../islands/workers.mjs'
import { root } from '../run.mjs'
import { serve } from '../serve.mjs'

const out = join(root, 'out')

/**
 * Runs `play` with a browser, the address that the export is served at, and the names of its widgets; closes both.
 * Pages are drawn plainly in software, and WebGL in software: surfaces are slower here than with a reader's
 * graphics card. (Rastering pages by WebGL in software, Chromium's other way, keeps both cores busy by itself.)
 */
export const withExport = async (play) => {
  if (!existsSync(join(out, '_headers'))) {
    console.error('Build the site first: npm run build')
    process.exit(1)
  }
  const names = readdirSync(join(out, 'embed')).toSorted()
  const { server, address } = await serve(out, { port: 0 })
  const args = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader']
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args })
  try {
    await play({ browser, address, names })
  } finally {
    await browser.close()
    server.close()
  }
}

/** The name under which {@link openWidget} opens a slider that does nothing but say its value. */
export const bare = 'a bare slider'

/** What any figure on this machine is measured against: one slider, and one number that follows it. */
const openBare = async (browser) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } })
  await page.setContent(
    '<div data-live><p class="readout"><b>0</b></p><input type="range" aria-label="n" max="400" style="width: 1000px"></div>',
  )
  await page.evaluate(() => {
    const [slider, number] = [document.querySelector('input'), document.querySelector('b')]
    slider.addEventListener('input', () => {
      slider.setAttribute('aria-valuetext', slider.value)
      number.textContent = slider.value
    })
  })
  return { page, errors: [], client: await page.context().newCDPSession(page) }
}

/** Parts of the kit of figures that a widget may stand on, by what a table calls them. */
const parts = {
  'the heatmap, 256²': 'heatmap',
  'contours at 12 levels, 256²': 'contours',
  'the morphing surface, 256²': 'surface',
}

/** What is measured besides the widgets, from the least to the most. */
export const yardsticks = [bare, ...Object.keys(parts)]

/** The address at which the export, served at `address`, holds a worker. */
const builtWorker = (address) => (entry) => {
  const { out: name } = workers.find((worker) => worker.entry === entry)
  const file = readdirSync(join(out, '_islands')).find((path) => path.startsWith(`${name}-`))
  return `${address}/_islands/${file}`
}

let bundle
const partsScript = (address) =>
  (bundle ??= build({
    entryPoints: [join(root, 'scripts/drag/parts.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [workersAt(builtWorker(address))],
    logOverride: { 'empty-import-meta': 'silent' },
  }).then(({ outputFiles }) => outputFiles[0].text))

/** A part alone, in the guide's own style sheets. */
const openPart = async (browser, address, part) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, bypassCSP: true })
  await page.goto(`${address}/gallery/parts/`)
  await page.addScriptTag({ content: await partsScript(address) })
  await page.evaluate((name) => window.show(name), part)
  await page.waitForSelector('[data-live] :is(path, [data-painted])', { timeout: 90_000 })
  return { page, errors: [], client: await page.context().newCDPSession(page) }
}

/** A widget alone on its page, alive, `widget?state`, with a client of the browser's own protocol. */
export const openWidget = async (browser, address, name) => {
  if (name === bare) return openBare(browser)
  if (name in parts) return openPart(browser, address, parts[name])
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } })
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  const [widget, state = ''] = name.split('?')
  const query = state && `?${state.replace(/(^|&)/g, `$1${widget}.`)}`
  await page.goto(`${address}/embed/${widget}/${query}`)
  await page.waitForSelector('[data-awake]', { timeout: 90_000 })
  return { page, errors, client: await page.context().newCDPSession(page) }
}
