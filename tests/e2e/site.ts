import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'

const out = join(process.cwd(), 'out')

/** Every exported page, as an address: `/`, `/posterior/`, … */
export const pages: readonly string[] = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|[\\/])index\.html$/.test(name))
  .map((name) => `/${name.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
  .filter((path) => !/^\/(404|_not-found)\/$/.test(path))
  .toSorted()

/** Every chapter: the pages that are named after a folder of content/. */
export const chapters: readonly string[] = readdirSync(join(process.cwd(), 'content'))
  .filter((name) => /^\d\d-/.test(name))
  .map((name) => `/${name.slice(3)}/`)

export const embeds: readonly string[] = pages.filter((path) => path.startsWith('/embed/'))

/** The exported HTML of a page. */
export const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')

/** Those of the pages whose HTML holds `mark`. */
export const having = (mark: string, among: readonly string[]) =>
  among.filter((path) => htmlOf(path).includes(mark))

/** The scripts among the addresses that a page asked for. */
export const scriptsOf = (requests: readonly string[]) =>
  requests.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'))

type Fixtures = {
  /** Everything that the page complained about: errors, violations of the policy, requests elsewhere. */
  readonly complaints: string[]
}

/** What the software that draws WebGL in the tests says of its own speed. */
const driverRemark =
  /GL Driver Message \(OpenGL, Performance|^Service Worker registration blocked by Playwright$/

/** A test in which any console error, violation of the policy or request to another origin is a failure. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.type() === 'warning'
        if (isFault && !driverRemark.test(message.text()))
          complaints.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        const isLocal = protocol === 'data:' || protocol === 'blob:'
        if (!isLocal && origin !== baseURL) complaints.push(`request elsewhere: ${request.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} blocked ${blockedURI}`)
          },
        )
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
