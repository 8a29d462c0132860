import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { caddyErrorHeaders, caddyHeaders, writeServed } from './served.mjs'

test('the rules of the export are said in the words of the server', () => {
  const rules =
    "/*\n  Referrer-Policy: no-referrer\n\n/embed/\n  Content-Security-Policy: default-src 'none'\n"
  expect(caddyHeaders(rules)).toBe(
    `header /* referrer-policy "no-referrer"\nheader /embed/ content-security-policy "default-src 'none'"\n`,
  )
})

test('an error says what the page for it says, below a path too', () => {
  const rules =
    '/*\n  Referrer-Policy: no-referrer\n\n/guide/404.html\n  Content-Security-Policy: x\n\n/guide/\n  A: b\n'
  expect(caddyErrorHeaders(rules)).toBe(
    'header * referrer-policy "no-referrer"\nheader * content-security-policy "x"\n',
  )
})

test('long texts lie beside their compressed forms, pictures and short texts alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'))
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const long = 'a page, '.repeat(400)
  await mkdir(from)
  for (const [name, text] of Object.entries({ 'a.html': long, 'b.js': 'short', 'c.png': long }))
    await writeFile(join(from, name), text)
  await writeServed(from, to)
  expect(brotliDecompressSync(await readFile(join(to, 'a.html.br'))).toString()).toBe(long)
  for (const name of ['b.js.br', 'c.png.br', 'c.png.gz'])
    await expect(readFile(join(to, name))).rejects.toThrow('ENOENT')
  await rm(folder, { recursive: true })
})
