/**
 * The last step of the build: every font of the export is cut to the characters that its pages and scripts hold,
 * with ASCII and Greek for what readers type. The older formats of KaTeX's fonts go; every browser that
 * the guide runs in reads woff2. Fonts and style sheets get new names, because their content is new.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { basePath } from './base-path.mjs'
import { cutFont } from './faces/cut.mjs'
import { packed, unpacked } from './faces/woff2.mjs'
import { root } from './run.mjs'

const folder = join(root, 'out')
const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
const ending = (pattern) => names.filter((name) => pattern.test(name))
const read = (name) => readFile(join(folder, name), 'utf8')
const baseOf = (name) => name.split('/').at(-1)

/** Every character of the pages and of the scripts, also those that are written by their numbers. */
const charactersOf = (text) => {
  const numbers = [
    ...[...text.matchAll(/&#x([0-9a-f]+);|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi)].map(([, ...hex]) =>
      Number.parseInt(hex.find(Boolean), 16),
    ),
    ...[...text.matchAll(/&#(\d+);/g)].map(([, decimal]) => Number(decimal)),
  ]
  return [...Array.from(new Set(text), (character) => character.codePointAt(0)), ...numbers]
}

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** ASCII, Greek, ligatures, and what fonts keep for their own use: these are shown without being written. */
const held = new Set(
  [
    [0x20, 0x7e],
    [0x391, 0x3c9],
    [0xfb00, 0xfb06],
    [0xe000, 0xf8ff],
  ].flatMap(([a, b]) => range(a, b)),
)
for (const name of ending(/\.(html|js|css)$/))
  for (const code of charactersOf(await read(name))) held.add(code)

/** Writes a file under the name of its content; resolves to that name. */
const renewed = async (name, content) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const fresh = baseOf(name).replace(/(\.[\w~-]+)?(\.\w+)$/, `.${hash}$2`)
  await writeFile(join(folder, name), content)
  await rename(join(folder, name), join(folder, name.slice(0, -baseOf(name).length) + fresh))
  return fresh
}

/** A text with the names of files replaced by their new ones. */
const withNames = (text, fresh) =>
  text.replace(/[\w.~-]+\.(woff2|css)\b/g, (name) => fresh.get(name) ?? name)

const fresh = new Map()
let [before, after] = [0, 0]
for (const name of ending(/^_next\/static\/.*\.woff2$/)) {
  const font = await readFile(join(folder, name))
  const cut = await packed(cutFont(await unpacked(font), (code) => held.has(code)))
  before += font.length
  after += cut.length
  fresh.set(baseOf(name), await renewed(name, cut))
}
for (const name of ending(/^_next\/static\/.*\.css$/)) {
  const css = (await read(name)).replace(
    /,\s*url\([^)]*\.(woff|ttf)\)\s*format\("(woff|truetype)"\)/g,
    '',
  )
  fresh.set(baseOf(name), await renewed(name, withNames(css, fresh)))
}
for (const name of ending(/^_next\/static\/.*\.(woff|ttf|map)$/)) await rm(join(folder, name))

/** The two faces of nearly every formula: fetched with the page, so that formulas do not move it when they come. */
const early = [...fresh.values()].filter((name) => /^KaTeX_(Main-Regular|Math-Italic)\./.test(name))
const preloads = early
  .map((name) => `${basePath}/_next/static/media/${name}`)
  .map((href) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="font/woff2"/>`)
  .join('')
const withPreloads = (html) =>
  html.includes('class="katex"')
    ? html.replace('<link rel="stylesheet"', (link) => preloads + link)
    : html

for (const name of ending(/\.html$/))
  await writeFile(join(folder, name), withPreloads(withNames(await read(name), fresh)))
console.log(`The fonts: ${(before / 1000).toFixed(0)} kB, cut to ${(after / 1000).toFixed(0)} kB.`)
