import { expect, test } from 'vitest'
import { basePathOf } from './base-path.mjs'

test('the path of the guide has a slash before each of its parts and none after them, however it is said', () => {
  for (const said of ['/guide', 'guide', '/guide/', 'guide/'])
    expect(basePathOf(said), said).toBe('/guide')
  expect(basePathOf('/my/guide')).toBe('/my/guide')
  for (const said of [undefined, '', '/']) expect(basePathOf(said)).toBe('')
})

test('an address, or a path that climbs, is no path of the guide', () => {
  for (const said of ['https://example.org/guide', '/a b', '/../guide', '/guide?x'])
    expect(() => basePathOf(said), said).toThrow('BASE_PATH must be a path such as /guide')
})
