/**
 * After `next build`: takes Next's runtime out of the exported pages and puts the loader in, which brings
 * each widget to life when the reader comes near. Reading needs no script; a page without widgets gets
 * the loader alone.
 */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from '@swc/core'
import { build } from 'esbuild'
import { basePath } from './base-path.mjs'
import { workers, workersAt } from './islands/workers.mjs'
import { headersFile, policy } from './policy.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out')

const common = {
  absWorkingDir: root,
  outdir: join(out, '_islands'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[name]-[hash]',
}

/** The file that an entry point was built into. */
const fileOf = ({ metafile }, entryPoint) => {
  const isOf = ([, output]) => output.entryPoint === entryPoint
  const [path] = Object.entries(metafile.outputs).find(isOf) ?? []
  return path && basename(path)
}

const main = 'components/islands/main.ts'
/** What the loader fetches when it is asked for: to mount widgets, to search, to say what is kept. */
const later = [
  { in: 'components/islands/mount.tsx', out: 'mount' },
  { in: 'components/islands/search/panel.ts', out: 'search' },
  { in: 'components/islands/offline/state.ts', out: 'offline' },
]

/**
 * All that comes later: what the loader asks for, each widget in a file of its own name, and the workers. They are built together, so that what a figure and the worker both compute with is fetched once.
 */
const buildParts = async () => {
  const registry = await readFile(join(root, 'components/widgets/registry.tsx'), 'utf8')
  const entries = registry.matchAll(
    /^  '?([\w-]+)'?: \{[^}]*?\bload: \(\) => import\('\.\/([^']+)'\)/gm,
  )
  const widgets = [...entries].map(([, name, folder]) => ({
    in: `components/widgets/${folder}/index.tsx`,
    out: name,
  }))
  const spawned = workers.map(({ entry, out: name }) => ({ in: entry, out: name }))
  const entryPoints = [...later, ...spawned, ...widgets]
  const buildWith = (addressOf, options) =>
    build({
      ...common,
      splitting: true,
      plugins: [workersAt(addressOf)],
      entryPoints,
      ...options,
    })
  // The workers' names are known when they are built, and they do not depend on where they are spawned.
  const first = await buildWith((entry) => `./${basename(entry)}`, { write: false })
  const parts = await buildWith((entry) => `./${fileOf(first, entry)}`)
  const isStable = ({ entry }) => fileOf(parts, entry) === fileOf(first, entry)
  if (!workers.every(isStable)) throw new Error('the name of a worker is not stable')
  return parts
}

/**
 * Asks the browser to compile a script whole, while it comes and beside the page, and not function by function
 * while the page waits: for React alone that takes two thirds off the longest wait of a page. Browsers that do not know
 * the words pass over them; for a short script they are not worth their bytes, and a worker keeps nobody waiting.
 */
const hint = '//# allFunctionsCalledOnLoad\n'
const isWorthIt = (name, code) =>
  code.length > 4000 && !/^(stage-)?worker-|^part-painter-/.test(name)

/** A second pass over what was built: it takes another twentieth off what goes over the wire. */
const shrink = async () => {
  const options = { module: true, ecma: 2020, compress: { passes: 2 }, mangle: true }
  const names = await readdir(common.outdir)
  for (const name of names) {
    const path = join(common.outdir, name)
    const { code } = await minify(await readFile(path, 'utf8'), options)
    await writeFile(path, isWorthIt(name, code) ? hint + code : code)
  }
}

/** The loader, in one file: what it imports later is one of the parts. */
const buildLoader = async () => {
  const parts = await buildParts()
  const imports = {
    name: 'imports',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const found = await resolve(path, { resolveDir, kind: 'import-statement' })
        const entry = found.path.slice(root.length).replaceAll('\\', '/')
        const file = fileOf(parts, entry)
        // What is no part is a still: the page has it already.
        return file ? { path: `./${file}`, external: true } : { path, namespace: 'nothing' }
      })
      onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }))
    },
  }
  const loader = await build({ ...common, plugins: [imports], entryPoints: [main] })
  await shrink()
  return `${basePath}/_islands/${fileOf(loader, main)}`
}

const isKept = (script) => /type="application\/ld\+json"|src="[^"]*\/theme\.js"/.test(script)

/** Addresses within the site, moved under the path that the site is published at. */
const underBasePath = (html) =>
  basePath === ''
    ? html
    : html.replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (whole, name, address) =>
        address.startsWith(`${basePath}/`) ? whole : ` ${name}="${basePath}${address}"`,
      )

/** One exported page, without Next's runtime, with the policy and the loader. */
export const rewrite = (html, loader) =>
  underBasePath(html)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
      isKept(script) ? script.replace(/ async(="")?/, '') : '',
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(
      /<meta charSet="utf-8"\/>/i,
      (meta) =>
        `${meta}<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}"/>`,
    )
    .replace('</head>', `<script type="module" src="${loader}"></script></head>`)

const isLeftover = (name) =>
  /(^|\/)(index|__next[^/]*)\.txt$/.test(name) ||
  /(^|\/)__next[._][^/]*(\/.*)?\.txt$/.test(name) ||
  /^_next\/static\/.*\.(js|ts)$/.test(name)

const run = async () => {
  await rm(join(out, '_islands'), { recursive: true, force: true })
  const loader = await buildLoader()
  const names = await readdir(out, { recursive: true })
  for (const name of names) {
    const path = join(out, name)
    if (isLeftover(name)) await rm(path, { recursive: true, force: true })
    else if (name.endsWith('.html'))
      await writeFile(path, rewrite(await readFile(path, 'utf8'), loader))
  }
  const pages = names
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.slice(0, -10)}`)
  await writeFile(join(out, '_headers'), headersFile(pages, basePath))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
