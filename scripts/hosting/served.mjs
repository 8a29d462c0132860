/**
 * The export as a web server wants it: every text beside its compressed forms, and the rules of `_headers` in the
 * server's own words. `node scripts/served.mjs [export] [target]`.
 */
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor, parseHeaders } from '../headers.mjs'
import { missing } from '../policy.mjs'

const pack = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** Below this a compressed answer is not shorter by a packet. */
const fewest = 1024

const options = (name) => ({
  br: {
    params: {
      // Pages are many and compress well at once; scripts and styles are few and are kept for long.
      [constants.BROTLI_PARAM_QUALITY]: name.endsWith('.html') ? 9 : 11,
    },
  },
  gz: { level: 9 },
})

const caddyDirectives = (pattern, headers) =>
  Object.entries(headers)
    .map(([name, value]) => `header ${pattern} ${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('')

/** The rules of a `_headers` file as directives of Caddy. */
export const caddyHeaders = (text) =>
  parseHeaders(text)
    .map(({ pattern, headers }) => caddyDirectives(pattern, headers))
    .join('')

/** What every error says: the headers of the page for what is not there. `rules` are those of a `_headers` file. */
export const caddyErrorHeaders = (text) => {
  const rules = parseHeaders(text)
  const page = rules.map(({ pattern }) => pattern).find((pattern) => pattern.endsWith(missing))
  return caddyDirectives('*', page === undefined ? {} : headersFor(rules, page))
}

/** Writes the export `from` into `to`, ready to be served. */
export const writeServed = async (from, to) => {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
  const rules = await readFile(join(from, '_headers'), 'utf8').catch(() => '')
  await writeFile(join(to, 'headers.caddy'), caddyHeaders(rules))
  await writeFile(join(to, 'errors.caddy'), caddyErrorHeaders(rules))
  for (const name of await readdir(to, { recursive: true })) {
    if (!/\.(html|css|js|json|svg|xml|txt|webmanifest|wasm)$/.test(name)) continue
    const path = join(to, name)
    const content = await readFile(path)
    if (content.length < fewest) continue
    for (const form of ['br', 'gz'])
      await writeFile(`${path}.${form}`, await pack[form](content, options(name)[form]))
  }
}
