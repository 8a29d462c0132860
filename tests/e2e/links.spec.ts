import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, htmlOf, pages, test } from './site'

const out = join(process.cwd(), 'out')

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<[^>]*\\b${name}="([^"]+)"`, 'g'))].map(([, value = '']) => value)

const isDead = (href: string, from: string): boolean => {
  const [address = '', id] = href.split('#')
  const target = address === '' ? from : address.replace(/\?.*/, '')
  const file = join(out, target.endsWith('/') ? `${target}index.html` : target)
  if (!existsSync(file)) return true
  return id !== undefined && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(id)}"`)
}

test('every address that a page names inside the guide leads to something', () => {
  for (const path of pages) {
    const html = htmlOf(path)
    const own = [...attributes(html, 'href'), ...attributes(html, 'src')].filter((href) =>
      /^[/#]/.test(href),
    )
    expect
      .soft(
        [...new Set(own)].filter((href) => isDead(href, path)),
        path,
      )
      .toEqual([])
  }
})
