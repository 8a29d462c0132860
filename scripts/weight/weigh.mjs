/**
 * What the pages of the export weigh over the wire, in bytes: text compressed by brotli, fonts and pictures as
 * they are. Read from the files alone, so that it is the same on every machine.
 */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { basePath } from '../base-path.mjs'
import { fontsOf, readFonts } from './fonts.mjs'
import { broughtBy, drawsInSpace, readModules, scriptsOfFigure } from './modules.mjs'

const compress = promisify(brotliCompress)

/** As a host does it that compresses in advance; pages, which are many, one step below the best. */
const qualityOf = (path) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: path.endsWith('.html') ? 9 : 11 },
})

const kilobytes = (bytes) => (bytes / 1000).toFixed(1)

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

/** Addresses that a page fetches by itself, without the origin and the path that the site is published at. */
const fetchedBy = (html) => {
  const attributes = [
    /<script\b[^>]*\bsrc="([^"]+)"/g,
    /<link rel="(?:stylesheet|icon|manifest)"[^>]*\bhref="([^"]+)"/g,
    /<img\b[^>]*\bsrc="(?!data:)([^"]+)"/g,
  ]
  return [...new Set(attributes.flatMap((one) => [...html.matchAll(one)].map(([, url]) => url)))]
}

/**
 * Every page of the export in `out` with its bytes: `first` is the script before a figure is near, `script` and
 * `all` what a reader has fetched who has come to its end and moved every figure, without the library of space and what
 * only a typed loss needs; `flat` is the script without the figures that can be turned in space.
 */
export const weighPages = async (out, below = '') => {
  const sizes = new Map()
  const sizeOf = async (path) => {
    if (!sizes.has(path)) {
      const content = await readFile(join(out, path))
      const isPacked = /\.(woff2|png|jpg)$/.test(path)
      sizes.set(path, isPacked ? content.length : (await compress(content, qualityOf(path))).length)
    }
    return sizes.get(path)
  }
  const weigh = async (paths) => sum(await Promise.all([...new Set(paths)].map(sizeOf)))

  const modules = await readModules(join(out, '_islands'))
  const scripts = Object.keys(modules)
  const entryOf = (name) => {
    const own = new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`)
    const entry = scripts.find((script) => own.test(script))
    if (entry === undefined) throw new Error(`the figure ${name} has no script`)
    return entry
  }
  const names = await readdir(out, { recursive: true })
  const sheets = names.filter((name) => name.endsWith('.css')).map((name) => join(out, name))
  const css = (await Promise.all(sheets.map((name) => readFile(name, 'utf8')))).join('\n')
  const fonts = readFonts(css)
  const media = new Map(
    names
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => [name.split(/[\\/]/).at(-1), name]),
  )

  const pages = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name) && !/^(404|_not-found)\//.test(name))
    .toSorted()
  const weighPage = async (file) => {
    const html = await readFile(join(out, file), 'utf8')
    const fetched = fetchedBy(html).map((url) => url.slice(below.length))
    const first = fetched.filter((url) => url.endsWith('.js'))
    const figures = [
      ...new Set([...html.matchAll(/data-island="([\w-]+)"/g)].map(([, one]) => one)),
    ]
    const live = new Set(figures.flatMap((one) => [...scriptsOfFigure(modules, entryOf(one))]))
    if (figures.length > 0) broughtBy(modules, [entryOf('mount')], live)
    const inPlane = figures.filter((one) => !drawsInSpace(modules, entryOf(one)))
    const flat = new Set(inPlane.flatMap((one) => [...scriptsOfFigure(modules, entryOf(one))]))
    broughtBy(modules, figures.length > 0 ? [entryOf('mount')] : [], flat)
    const script = [...first, ...[...live].map((name) => `/_islands/${name}`)]
    const others = fetched.filter((url) => !url.endsWith('.js'))
    const fontFiles = [...fontsOf(html, fonts)].map((name) => media.get(name))
    return {
      path: `/${file.slice(0, -'index.html'.length)}`,
      figures,
      scripts: [...live],
      html: await weigh([file]),
      fonts: await weigh(fontFiles),
      first: await weigh(first),
      script: await weigh(script),
      flat: await weigh([...first, ...[...flat].map((name) => `/_islands/${name}`)]),
      all: await weigh([file, ...script, ...others, ...fontFiles]),
    }
  }
  const weighed = []
  for (const page of pages) weighed.push(await weighPage(page))
  const spatial = scripts.filter((name) => modules[name].text.includes('WebGLRenderer'))
  return { pages: weighed, spatial }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pages } = await weighPages(
    process.argv[2] ?? fileURLToPath(new URL('../../out', import.meta.url)),
    basePath,
  )
  console.table(
    Object.fromEntries(
      pages.map(({ path, html, fonts, first, script, all }) => [
        path,
        {
          html: kilobytes(html),
          fonts: kilobytes(fonts),
          first: kilobytes(first),
          script: kilobytes(script),
          all: kilobytes(all),
        },
      ]),
    ),
  )
}
