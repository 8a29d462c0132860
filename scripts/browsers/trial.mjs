/** The core claims, tried in one browser on the export. A fresh page for each; its complaints are failures. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { serve } from '../serve.mjs'
import { claims } from './core.mjs'

/** A page of somebody else, on another origin, with a figure of the guide in it. */
const parentPage = (address) => `<!doctype html><title>A post</title>
<iframe src="${address}/embed/posterior-film/" width="600" height="100" title="figure"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    if (data?.type === 'slt-embed-height') document.querySelector('iframe').height = data.height
  })
</script>`

const serveParent = async (address) => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(parentPage(address))
  })
  await new Promise((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  return { server, parent: `http://localhost:${server.address().port}` }
}

const tryClaim = async (browser, claim, places) => {
  const page = await browser.open()
  try {
    await claim({ page, ...places })
    const complaints = await page.complaints()
    return complaints.length > 0 ? complaints.join('\n') : undefined
  } catch (error) {
    return error.message
  } finally {
    await page.close()
  }
}

/** Tries every claim in `kind` (a browser of this folder), says how each went, and sets the exit code. */
export const trial = async (kind) => {
  if (!kind.isHere) {
    console.error(`There is no ${kind.name} here: ${kind.howToGet}.`)
    process.exitCode = 1
    return
  }
  const { server, address } = await serve(join(root, 'out'), {
    port: Number(process.env.PORT ?? 0),
  })
  const { server: somebody, parent } = await serveParent(address)
  const browser = await kind.launch()
  console.log(`${kind.name}: ${browser.version}`)
  let failed = 0
  for (const [name, claim] of Object.entries(claims)) {
    const fault = await tryClaim(browser, claim, { address, parent })
    if (fault === undefined) console.log(`passed: ${name}`)
    else {
      failed++
      console.error(`FAILED: ${name}\n${fault.replace(/^/gm, '    ')}`)
    }
  }
  await browser.close()
  server.close()
  somebody.close()
  console.log(`${Object.keys(claims).length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
