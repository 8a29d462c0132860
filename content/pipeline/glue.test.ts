import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { glue } from './glue'

const formula = (bases: number, signs = bases) => ({
  type: 'mdxJsxTextElement' as const,
  name: 'Tex',
  attributes: [
    {
      type: 'mdxJsxAttribute' as const,
      name: 'html',
      value: `<span class="katex-html">${'<span class="base"></span>'.repeat(bases)}${'x'.repeat(signs)}</span>`,
    },
  ],
  children: [],
})

/** The inline content of a paragraph after gluing: text as it is, glued runs in brackets, formulas as $. */
const glued = (before: string, after: string, bases = 1, signs = bases): string => {
  const tree = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: before },
          formula(bases, signs),
          { type: 'text', value: after },
        ],
      },
    ],
  } satisfies Root
  glue()(tree)
  const words = (node: unknown): string => {
    const { type, name, value, children } = node as {
      type: string
      name?: string
      value?: string
      children?: unknown[]
    }
    if (type === 'text') return value ?? ''
    if (name === 'Tex') return '$'
    const inner = (children ?? []).map(words).join('')
    return name === 'span' ? `[${inner}]` : inner
  }
  return words(tree)
}

test.each([
  { before: 'let ', after: ', then', line: 'let [$,] then' },
  { before: 'the number (', after: ') is', line: 'the number [($)] is' },
  { before: 'of size ', after: '; and', line: 'of size [$;] and' },
  { before: 'let ', after: ' be', line: 'let $ be' },
])('punctuation that touches a formula stays with it: $line', ({ before, after, line }) => {
  expect(glued(before, after)).toBe(line)
})

test('a long formula may break, and is not glued', () => {
  expect(glued('let ', ', then', 4)).toBe('let $, then')
  expect(glued('let ', ', then', 2, 20)).toBe('let [$,] then')
  expect(glued('let ', ', then', 2, 21)).toBe('let $, then')
})
