/**
 * Serves the exported site as a static host would: right types, the headers of its `_headers`, the not-found
 * page, and what lies compressed beside a file. `node scripts/serve.mjs [folder]`, with PORT (3000) and HOST (localhost).
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { basePath as published } from './base-path.mjs'
import { headersFor, parseHeaders } from './headers.mjs'
import { missing } from './policy.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
}

const fileAt = async (path) => {
  try {
    const found = await stat(path)
    return found.isFile() ? path : found.isDirectory() ? 'folder' : undefined
  } catch {
    return undefined
  }
}

const answer = async ({ folder, rules, ofErrors, basePath }, request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', ...ofErrors }).end()
    return
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  // By the name of its file a page is the same page, with the same headers.
  const path = normalize(decodeURIComponent(pathname))
    .replaceAll('\\', '/')
    .replace(/\/index\.html$/, '/')
  const isWithin = path === basePath || path.startsWith(`${basePath}/`)
  const inside = isWithin ? path.slice(basePath.length) : '/nowhere'
  let file = await fileAt(join(folder, inside))
  if (file === 'folder' && !path.endsWith('/')) {
    const location = `${pathname}/${search}`
    response.writeHead(308, { ...ofErrors, ...headersFor(rules, path), location }).end()
    return
  }
  if (file === 'folder') file = await fileAt(join(folder, inside, 'index.html'))
  const isMissing = file === undefined || file === 'folder'
  const sent = isMissing ? join(folder, '404.html') : file
  const type = types[extname(sent)] ?? 'application/octet-stream'
  const isBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  const isPacked = isBrotli && (await fileAt(`${sent}.br`)) === `${sent}.br`
  response.writeHead(isMissing ? 404 : 200, {
    'content-type': type,
    ...(isPacked && { 'content-encoding': 'br', vary: 'Accept-Encoding' }),
    ...(isMissing ? ofErrors : headersFor(rules, path)),
  })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(isPacked ? `${sent}.br` : sent)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** Starts serving `folder`, under `basePath`; resolves to the server and the address to open. */
export const serve = async (
  folder,
  { port = 3000, host = 'localhost', basePath = published } = {},
) => {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))
  const ofErrors = headersFor(rules, basePath + missing)
  const server = createServer((request, response) => {
    answer({ folder, rules, ofErrors, basePath }, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, ofErrors)
      response.end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { server, address: `http://${host}:${server.address().port}${basePath}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../out', import.meta.url))
  const { address } = await serve(folder, {
    port: Number(process.env.PORT ?? 3000),
    host: process.env.HOST ?? 'localhost',
  })
  console.log(`The guide is at ${address}`)
}
