/**
 * `npm run bench:pages [-- /path/ …] [-- --anchors FOLDER]`: Lighthouse on every page of the export, or on those
 * that are named, as a phone and as a desktop, three times each (RUNS), medians. With `--anchors`, the sites in the
 * folders of FOLDER are measured in the same run: on a busy machine only numbers side by side say something.
 */
import { launch } from 'chrome-launcher'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { ensureBrowser } from './browser.mjs'
import { lighthouseOf, mainThreadOf, median } from './pages/measure.mjs'
import { anchorsOf, pagesOf, serveCompressed } from './pages/sites.mjs'
import { root } from './run.mjs'

const runs = Number(process.env.RUNS ?? 3)
const forms = ['mobile', 'desktop']

const args = process.argv.slice(2)
const at = args.indexOf('--anchors')
const [, anchorFolder] = at < 0 ? [] : args.splice(at, 2)

const servers = []
const open = async (from, name) => {
  const { server, address } = await serveCompressed(from, join(root, '.cache/bench', name))
  servers.push(server)
  return address
}

const out = join(root, 'out')
const own = await open(out, 'guide')
const visits = (args.length > 0 ? args : await pagesOf(out)).map((path) => ({
  name: path,
  url: own + path,
}))
for (const { name, site, path } of anchorFolder ? await anchorsOf(resolve(anchorFolder)) : [])
  visits.push({ name: `anchor ${name}`, url: (await open(site, `anchor-${name}`)) + path })

const chromePath = ensureBrowser()
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu']
const attempts = 5
const seen = visits.map((visit) => ({ ...visit, mobile: [], desktop: [], work: [] }))

let unfinished = 0

/** One load in a browser of its own; one that Lighthouse does not finish (about one in twenty) is begun anew, and counted. */
const measured = async (url, form) => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const chrome = await launch({ chromePath, chromeFlags, logLevel: 'error' })
    const found = await lighthouseOf(url, form, chrome.port)
    chrome.kill()
    if (found) return found
    unfinished++
  }
  throw new Error(`Lighthouse did not finish one of ${attempts} loads of ${url} (${form}).`)
}

/** The runs go round the pages, so that a burst of other work does not fall on one of them. */
for (let turn = 0; turn < runs; turn++) {
  const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox'] })
  for (const visit of seen) visit.work.push(await mainThreadOf(browser, visit.url))
  await browser.close()
  for (const visit of seen)
    for (const form of forms) {
      visit[form].push(await measured(visit.url, form))
      process.stderr.write('.')
    }
}
process.stderr.write('\n')
for (const server of servers) server.close()

const rows = {}
const wanting = []
for (const { name, work, ...visit } of seen)
  for (const form of forms) {
    const of = (key) => median(visit[form].map((one) => one[key]))
    rows[`${name} ${form}`] = {
      speed: of('speed'),
      access: of('access'),
      practice: of('practice'),
      seo: of('seo'),
      'LCP ms': Math.round(of('lcp')),
      'TBT ms': Math.round(of('tbt')),
      CLS: Number(of('cls').toFixed(3)),
      kB: Math.round(of('bytes') / 1000),
      'main thread ms': Math.round(median(work)),
    }
    const failing = new Set(visit[form].flatMap((one) => one.failing))
    if (failing.size > 0) wanting.push(`${name} ${form}: ${[...failing].join(', ')}`)
  }
console.table(rows)
if (unfinished > 0) console.log(`loads that Lighthouse did not finish, begun anew: ${unfinished}`)
for (const line of wanting) console.log(`below 100: ${line}`)
