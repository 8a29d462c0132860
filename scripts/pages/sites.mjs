import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { writeServed } from '../hosting/served.mjs'
import { serve } from '../serve.mjs'

/** The addresses of the pages of an export: `/`, `/posterior/`, … */
export const pagesOf = async (folder) =>
  (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name) && !/^(404|_not-found)\//.test(name))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`)
    .toSorted()

/** Serves an export, compressed in advance, on a port of its own. */
export const serveCompressed = async (from, to) => {
  await writeServed(from, to)
  return serve(to, { port: 0 })
}

/** The sites in the folders of `folder`, each with the one page that is compared. */
export const anchorsOf = async (folder) => {
  const anchors = []
  for (const name of (await readdir(folder)).toSorted()) {
    const site = join(folder, name)
    if (!(await stat(site)).isDirectory()) continue
    const page = (await readdir(site, { recursive: true })).find((file) => file.endsWith('.html'))
    const start = (await stat(join(site, 'index.html')).catch(() => undefined)) ? '' : page
    if (start !== undefined) anchors.push({ name, site: relative('.', site), path: `/${start}` })
  }
  return anchors
}
