import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { readLibrary } from '@/content/library/read-library'
import { givenFor } from './library-examples.given'
import { isAsSaid } from './library-examples.claims'

type Names = Readonly<Record<string, unknown>>

/** Entry points run when they are imported, and the edges speak to files and ports. */
const isEdge = (path: string) =>
  /\/(main|read-input|compute\.worker|client|transferables)$/.test(path)

const files = readLibrary().flatMap((room) =>
  room.files.filter(({ path }) => !isEdge(path)).map((file) => ({ room: room.name, ...file })),
)

const exportsOf = new Map(
  await Promise.all(
    files.map(async ({ path }): Promise<readonly [string, Names]> => {
      const file = join(process.cwd(), `${path.replace('@/', '')}.ts`)
      return [path, await import(/* @vite-ignore */ file)]
    }),
  ),
)
const everything: Names = Object.assign({}, ...exportsOf.values())

const examples = files.flatMap(({ room, path, exports }) =>
  exports.flatMap(({ name, examples: codes }) => codes.map((code) => ({ room, path, name, code }))),
)

/** An expression on a line of its own, with what is said of its value. */
const claim = /^(?!\s|const |let |for |import |[})\]])(.+?);? \/\/ (.+)$/

/** Runs an example with every export of the library in reach; its claims, each with the value. */
async function claimsOf({ room, path, name, code }: (typeof examples)[number]) {
  const scope = { ...everything, ...exportsOf.get(path), ...givenFor(room, name) }
  const claims: { readonly value: unknown; readonly said: string }[] = []
  const watched = code
    .split('\n')
    .map((line) => {
      const [, expression, said] = claim.exec(line) ?? []
      return expression === undefined ? line : `watch(${expression}, ${JSON.stringify(said)})`
    })
    .join('\n')
  const body = transformSync(`return (async () => {\n${watched}\n})()`, { loader: 'ts' }).code
  const watch = (value: unknown, said: string) => claims.push({ value, said })
  await new Function(...Object.keys(scope), 'watch', body)(...Object.values(scope), watch)
  return claims
}

let checkedCount = 0

test.each(examples)(
  '$path: the example of $name runs, and its values are as said',
  async (example) => {
    for (const { value, said } of await claimsOf(example)) {
      const verdict = isAsSaid(value, said)
      expect(verdict, `${said} was said, the value is ${String(value)}`).not.toBe(false)
      if (verdict) checkedCount++
    }
  },
)

test('a good part of the examples say a value that can be checked', () => {
  expect(checkedCount).toBeGreaterThan(40)
})

test.each([
  { value: 0.28662963043, said: '0.286629630…', verdict: true },
  { value: 0.2866, said: '0.286629630…', verdict: false },
  { value: 0.7444021818, said: '½ log 11 − 10/22 = 0.74440', verdict: true },
  { value: Math.log(8), said: 'log 8', verdict: true },
  { value: [-3, 1], said: '[-3, 1]', verdict: true },
  { value: [-3, 2], said: '[-3, 1]', verdict: false },
  { value: '5/12', said: "'5/12'", verdict: true },
  { value: { nu: 0.5 }, said: '{ nu: 0.5 }', verdict: true },
  { value: {}, said: 'K in the first chart of a blow-up', verdict: undefined },
])('$value, said to be $said, is judged $verdict', ({ value, said, verdict }) => {
  expect(isAsSaid(value, said)).toBe(verdict)
})
