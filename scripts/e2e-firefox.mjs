/**
 * `npm run e2e:firefox`: the core of the guide in Firefox. Playwright drives a Firefox of its own only; this takes the
 * one that is installed. Each claim gets a fresh page, in which any complaint of the console is a failure.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { claims } from './firefox/core.mjs'
import { findFirefox } from './firefox/find.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'

const executablePath = findFirefox()
if (executablePath === undefined) {
  console.error(
    'There is no Firefox here: apt-get install firefox-esr, or set FIREFOX_PATH to one.',
  )
  process.exit(1)
}

const { server, address } = await serve(join(root, 'out'), { port: Number(process.env.PORT ?? 0) })

/** A page of somebody else, on another origin, with a figure of the guide in it. */
const parentPage = `<!doctype html><title>A post</title>
<iframe src="${address}/embed/posterior-film/" width="600" height="100" title="figure"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    if (data?.type === 'slt-embed-height') document.querySelector('iframe').height = data.height
  })
</script>`
const somebody = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(parentPage)
})
await new Promise((resolve) => {
  somebody.listen(0, 'localhost', resolve)
})
const parent = `http://localhost:${somebody.address().port}`

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  // WebGL without a screen.
  env: { ...process.env, MOZ_WEBGL_FORCE_EGL: '1' },
})
console.log(`Firefox: ${await browser.version()}`)

let failed = 0
for (const [name, claim] of Object.entries(claims)) {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  const complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await claim({ page, address, parent })
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    console.log(`passed: ${name}`)
  } catch (error) {
    failed++
    console.error(`FAILED: ${name}\n    ${error.message.replaceAll('\n', '\n    ')}`)
  }
  await page.close()
}
await browser.close()
server.close()
somebody.close()
console.log(`${Object.keys(claims).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
