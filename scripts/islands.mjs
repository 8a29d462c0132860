/**
 * After `next build`: takes Next's runtime out of the exported pages and puts the loader in, which brings
 * each widget to life when the reader comes near. Reading needs no script; a page without widgets gets
 * the loader alone.
 */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { headersFile, policy } from './policy.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out')
const basePath = process.env.BASE_PATH ?? ''

const buildLoader = async () => {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: `${basePath}/_islands/`,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(out, '_islands'),
      emptyOutDir: true,
      assetsDir: '.',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, 'components/islands/main.ts') },
    },
  })
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry)
  return `${basePath}/_islands/${entry.fileName}`
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
  const loader = await buildLoader()
  const names = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
  for (const name of names) {
    const path = join(out, name)
    if (isLeftover(name)) await rm(path)
    else if (name.endsWith('.html'))
      await writeFile(path, rewrite(await readFile(path, 'utf8'), loader))
  }
  const pages = names
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.slice(0, -10)}`)
  await writeFile(join(out, '_headers'), headersFile(pages, basePath))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
