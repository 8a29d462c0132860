/**
 * After the islands pass: an index of everything that a reader may look for, in `out/pagefind/`. Each
 * section, figure, statement, formula and term is a record of its own, so that a result leads to it.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { recordsOf } from './search/records'

const out = fileURLToPath(new URL('../out', import.meta.url))

/** Chapters and reference pages; embeds and the workshop show again what is elsewhere. */
const isSearched = (page: string) => !/^\/(404|_not-found|embed|gallery\/parts)\//.test(page)

/** The engine and the index; Pagefind's own interfaces stay behind. */
const isWanted = (file: string) =>
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/.test(
    file.split('/').at(-1) ?? '',
  )

/** Two names are found each by itself where a hyphen joins them, not where a dash does. */
const withHyphens = (text: string) => text.replace(/(?<=\p{L})–(?=\p{L})/gu, '-')

const names = (await readdir(out, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
const pages = names
  .filter((name) => /(^|\/)index\.html$/.test(name))
  .map((name) => `/${name.slice(0, -'index.html'.length)}`)
  .filter(isSearched)
  .toSorted()

const { index, errors } = await createIndex()
if (!index) throw new Error(errors.join('\n'))
let count = 0
for (const page of pages) {
  const html = await readFile(join(out, page, 'index.html'), 'utf8')
  for (const { url, title, kind, place, text } of recordsOf(html, page)) {
    const content = withHyphens(text || title)
    const record = { url, content, language: 'en', meta: { title, kind, place } }
    const answer = await index.addCustomRecord(record)
    if (answer.errors.length > 0) throw new Error(`${url}: ${answer.errors.join('\n')}`)
    count++
  }
}

const folder = join(out, 'pagefind')
await rm(folder, { recursive: true, force: true })
const { files } = await index.getFiles()
let bytes = 0
for (const { path, content } of files.filter((file) => isWanted(file.path))) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
  bytes += content.length
}
await close()
console.log(`Search: ${count} records of ${pages.length} pages, ${Math.round(bytes / 1000)} kB`)
