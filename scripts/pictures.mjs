/** After the islands pass: a picture of 1200 × 630 for the cover and for each chapter, from its own figure. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import matter from 'gray-matter'
import { card } from './pictures/card.mjs'
import { readFonts } from './pictures/fonts.mjs'
import { stillsOf } from './pictures/still.mjs'
import { figureStyle, readTokens } from './pictures/style.mjs'
import { root } from './run.mjs'

const require = createRequire(import.meta.url)
const out = join(root, 'out')

const chapters = async () => {
  const names = await readdir(join(root, 'content'))
  return Promise.all(
    names
      .filter((name) => /^\d\d-/.test(name))
      .map(async (name) => {
        const { data } = matter(await readFile(join(root, 'content', name, 'chapter.mdx'), 'utf8'))
        return { slug: name.slice(3), number: Number(name.slice(0, 2)), ...data }
      }),
  )
}

const htmlOf = (page) => readFile(join(out, page, 'index.html'), 'utf8')

/** The picture for a page: the richest among its widgets', as the page shows them and at their initial states. */
const stillOf = async (page) => {
  const html = await htmlOf(page)
  const widgets = new Set([...html.matchAll(/data-island="([\w-]+)"/g)].map(([, name]) => name))
  const alone = await Promise.all([...widgets].map((name) => htmlOf(`embed/${name}`)))
  return stillsOf([html, ...alone].join('\n'))[0]
}

const siteName = 'Singular Learning Theory, alive'

const run = async () => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const tokens = await readTokens()
  const style = await figureStyle(tokens)
  const fontBuffers = await readFonts()
  const write = async (name, content) => {
    const svg = card({ ...content, style, tokens })
    const options = {
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Guide Sans' },
    }
    await writeFile(join(out, 'og', `${name}.png`), new Resvg(svg, options).render().asPng())
  }
  await mkdir(join(out, 'og'), { recursive: true })
  const written = await chapters()
  for (const { slug, number, title, summary, level } of written) {
    const eyebrow = `${siteName} · Chapter ${number} · ${level}`
    await write(slug, { eyebrow, title, summary, still: await stillOf(slug) })
  }
  await write('lab', {
    eyebrow: siteName,
    title: 'The Lab',
    summary: 'Type a loss K(w), and get its λ and m: exactly, with the proof drawn, and measured.',
    still: await stillOf('lab'),
  })
  await write('cover', {
    eyebrow: 'An interactive guide',
    title: siteName,
    summary: 'Every figure alive, every number computed.',
    still: (await stillOf('')) ?? (await stillOf('gallery')),
  })
}

await run()
