import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Where a string becomes markup, and whose string it is. */
const allowed = {
  'app/learning-resource.tsx':
    'the front matter of a chapter, as JSON with its < written otherwise',
  'components/islands/page/contents.ts': 'headings of the same page',
  'components/prose/html.tsx': 'notes of content/, set when the page is built',
  'components/prose/tex.tsx': 'formulas of content/, set when the page is built',
}

const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\(|\bnew Function\b|javascript:/

const trackers =
  /\bdocument\.cookie\b|\bcookieStore\b|\bsendBeacon\b|\bXMLHttpRequest\b|\bnew WebSocket\b/

const sources = ['app', 'components', 'content', 'lib', 'public'].flatMap((room) =>
  readdirSync(join(process.cwd(), room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(tsx?|js)$/.test(name) && !/\.test\.tsx?$/.test(name)),
)

const matching = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(join(process.cwd(), file), 'utf8')))

test('a string becomes markup in few places, and none of them knows what a reader types', () => {
  expect(sources.length).toBeGreaterThan(300)
  expect(matching(sinks).toSorted()).toEqual(Object.keys(allowed))
})

test('no widget and no figure knows the components that set markup', () => {
  const users = matching(/prose\/(html|tex)'|from '\.\/(html|tex)'/)
  expect(users.length).toBeGreaterThan(3)
  expect(
    users.filter((file) => /^(components\/(widgets|figures|controls)|lib)\//.test(file)),
  ).toEqual([])
})

test('no source keeps a cookie or sends what a reader does', () => {
  expect(matching(trackers)).toEqual([])
})
