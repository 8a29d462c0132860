/**
 * The last step of the build: `out/sw.js`, the service worker that keeps the whole guide in the reader's
 * browser, with the list of what it keeps. Pictures for other sites' previews are not kept.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './run.mjs'

const out = join(root, 'out')

const isKept = (name) =>
  !/^(404|_not-found)\//.test(name) &&
  (/(^|\/)index\.html$|^404\.html$|^(theme\.js|icon\.svg|manifest\.webmanifest)$/.test(name) ||
    /^_islands\/.*\.js$|^_next\/static\/.*\.(css|woff2)$/.test(name) ||
    (name.startsWith('pagefind/') && !name.endsWith('.pf_fragment')))

/** A name with a hash of what is in it never means anything else. */
const isHashed = (name) => /^_islands\/|^_next\/static\/|\.pf_(index|meta)$/.test(name)

/** A page is kept under the address by which it is read. */
const addressOf = (name) => name.replace(/(^|\/)index\.html$/, '$1') || './'

const listed = async () =>
  (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(out.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()

/** The records of the search index in one file, for the hundreds of small ones. */
const bundleFragments = async () => {
  const names = (await listed()).filter((name) => name.endsWith('.pf_fragment'))
  const entries = await Promise.all(
    names.map(async (name) => [
      name.split('/').at(-1),
      (await readFile(join(out, name))).toString('base64'),
    ]),
  )
  await writeFile(join(out, 'pagefind/fragments.json'), JSON.stringify(Object.fromEntries(entries)))
}

const sizeOnTheWire = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

const inMegabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/** The page that speaks of it says how much is kept. */
const stateSize = async (bytes) => {
  const page = join(out, 'colophon/index.html')
  const html = await readFile(page, 'utf8')
  const words = `about ${Math.round(bytes / 1e6)} MB`
  await writeFile(page, html.replace(/(<span data-kept-size="">)[^<]*/, `$1${words}`))
}

await bundleFragments()
const names = (await listed()).filter(isKept)
let bytes = 0
let wire = 0
for (const name of names) {
  const content = await readFile(join(out, name))
  bytes += content.length
  wire += sizeOnTheWire(content)
}
await stateSize(bytes)
const keptFiles = await Promise.all(
  names.map(async (name) => {
    const hash = createHash('sha256')
      .update(await readFile(join(out, name)))
      .digest('hex')
    return { url: addressOf(name), revision: isHashed(name) ? null : hash.slice(0, 16) }
  }),
)
await build({
  absWorkingDir: root,
  entryPoints: ['components/islands/offline/service-worker.ts'],
  outfile: join(out, 'sw.js'),
  allowOverwrite: true,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"', keptFiles: JSON.stringify(keptFiles) },
})
console.log(
  `Offline: ${names.length} files, ${inMegabytes(bytes)}, ${inMegabytes(wire)} over the wire (brotli)`,
)
