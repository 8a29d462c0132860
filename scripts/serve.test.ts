import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFile } from './policy.mjs'
import { serve } from './serve.mjs'

test.each(['', '/guide'])(
  'every answer under "%s", errors too, carries the headers of security',
  async (basePath) => {
    const folder = await mkdtemp(join(tmpdir(), 'serve-'))
    await mkdir(join(folder, 'chapter'))
    await writeFile(join(folder, 'chapter/index.html'), 'a chapter')
    await writeFile(join(folder, '404.html'), 'There is no such page')
    await writeFile(join(folder, '_headers'), headersFile(['/chapter/'], basePath))
    const { server, address } = await serve(folder, { port: 0, basePath })
    const asked = [
      { path: '/chapter/', status: 200 },
      { path: '/chapter/index.html', status: 200 },
      { path: '/chapter', status: 308 },
      { path: '/nowhere/', status: 404 },
      { path: '/%E0%A4%A', status: 400 },
      { path: '/chapter/', method: 'POST', status: 405 },
    ]
    for (const { path, status, method = 'GET' } of asked) {
      const answer = await fetch(address + path, { method, redirect: 'manual' })
      expect(answer.status, path).toBe(status)
      expect(answer.headers.get('content-security-policy'), `${method} ${path}`).toMatch(
        /default-src 'none'.*frame-ancestors 'none'$/,
      )
      expect(answer.headers.get('x-content-type-options'), `${method} ${path}`).toBe('nosniff')
    }
    server.close()
    await rm(folder, { recursive: true })
  },
)
