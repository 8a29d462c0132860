import { afterEach, expect, test, vi } from 'vitest'
import { embedOf, linkTo } from './link-to'

afterEach(() => vi.unstubAllGlobals())

const at = (address: string, base: string) => {
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('document', { documentElement: { dataset: { base } } })
}

test('a link keeps the page and names the instance before each knob', () => {
  at('https://example.org/slt/posterior/?stage=3', '/slt')
  expect(linkTo('film', 'n=100&truth=0.5', false)).toBe(
    'https://example.org/slt/posterior/?film.n=100&film.truth=0.5#film',
  )
})

test('an embed lies below the path that the guide is served under', () => {
  at('https://example.org/slt/posterior/', '/slt')
  expect(embedOf('posterior-film', 'n=100', false)).toBe(
    'https://example.org/slt/embed/posterior-film/?posterior-film.n=100',
  )
  at('https://example.org/posterior/', '')
  expect(embedOf('posterior-film', '', false)).toBe('https://example.org/embed/posterior-film/')
})

test('the static page does not know its address', () => {
  expect(linkTo('film', 'n=100', true)).toBe('')
  expect(embedOf('posterior-film', 'n=100', true)).toBe('')
})
