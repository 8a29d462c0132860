import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressesIn, strayAddresses } from './addresses.mjs'

test('addresses of a page, a style sheet and a manifest are found, others are left alone', () => {
  const page =
    '<a href="/lab/?lab.k=x#top">a</a><img src="/og/a.png"><a href="//else.org/b"><a href="c/">'
  expect(addressesIn('index.html', page)).toEqual(['/lab/', '/og/a.png'])
  expect(addressesIn('a.css', 'a{src:url(/a.woff2)}b{src:url(../b.woff2)}')).toEqual(['/a.woff2'])
  expect(addressesIn('manifest.webmanifest', '{"start_url":"/slt/"}')).toEqual(['/slt/'])
})

test('an address outside the path of the guide is named with its file', async () => {
  const out = await mkdtemp(join(tmpdir(), 'stray-'))
  await writeFile(
    join(out, 'index.html'),
    '<a href="/slt/lab/"></a><a href="/slt"></a><a href="/slter/">',
  )
  expect(await strayAddresses(out, '/slt')).toEqual(['index.html: /slter/'])
  expect(await strayAddresses(out, '')).toEqual([])
  await rm(out, { recursive: true })
})
