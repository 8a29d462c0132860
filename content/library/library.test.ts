import { expect, test } from 'vitest'
import { parseExports } from './exports'
import { readLibraryPage } from './library-page'
import { readLibrary } from './read-library'
import { segmentsOf } from './segments'

const SOURCE = `import { x } from './x'

/** A pair. */
export type Pair = {
  /** The first. */
  readonly first: number

  readonly second: number
}

/**
 * The sum of a pair,
 * in two lines.
 *
 * More of it:
 *
 * - one
 * - two
 *
 * @param pair what to add
 *   up
 * @throws RangeError when it is bad
 * @example
 * const p = { first: 1, second: 2 }
 * add(p) // 3
 * @example
 * add(q)
 */
export function add(
  pair: Pair,
): {
  readonly sum: number
} {
  const sum = pair.first

  return { sum: sum + pair.second }
}

/** The origin. */
export const origin: Pair = { first: 0, second: 0 }

function hidden() {
  return 0
}
`

test('exports are read with their kind, signature and comment', () => {
  const [pair, add, origin, ...others] = parseExports(SOURCE)
  expect(others).toEqual([])
  expect(pair).toMatchObject({ name: 'Pair', kind: 'type', definition: 'A pair.' })
  expect(pair?.signature).toMatch(/^type Pair = \{[^]*readonly second: number\n\}$/)
  expect(add).toEqual({
    name: 'add',
    kind: 'function',
    signature: 'function add(\n  pair: Pair,\n): {\n  readonly sum: number\n}',
    definition: 'The sum of a pair, in two lines.',
    remarks: ['More of it:', '- one\n- two'],
    parameters: [{ name: 'pair', text: 'what to add up' }],
    throws: ['RangeError when it is bad'],
    examples: ['const p = { first: 1, second: 2 }\nadd(p) // 3', 'add(q)'],
  })
  expect(origin).toMatchObject({ kind: 'constant', signature: 'const origin: Pair' })
})

test('every export of the library has a definition', () => {
  const bare = readLibrary().flatMap(({ files }) =>
    files.flatMap(({ path, exports }) =>
      exports.filter(({ definition }) => definition === '').map(({ name }) => `${path}: ${name}`),
    ),
  )
  expect(bare).toEqual([])
})

test('words, code, links and works of a comment are told apart', () => {
  expect(segmentsOf('As `f` and {@link g} say [@watanabe2009, ch. 4].')).toEqual([
    { kind: 'words', text: 'As ' },
    { kind: 'code', text: 'f' },
    { kind: 'words', text: ' and ' },
    { kind: 'code', text: 'g' },
    { kind: 'words', text: ' say ' },
    { kind: 'work', key: 'watanabe2009', place: 'ch. 4' },
    { kind: 'words', text: '.' },
  ])
})

test('every room that computes is on the page of the library', () => {
  const shown = readLibraryPage().map(({ name }) => name)
  const edges = ['command-line', 'worker']
  const rooms = readLibrary().map(({ name }) => name)
  expect(rooms.filter((name) => !edges.includes(name) && !shown.includes(name))).toEqual([])
})
