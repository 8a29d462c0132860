import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Root } from 'mdast'
import { stringAttribute } from './attributes'
import { extents } from './extents'

/** Letters and blocks of the one section of a chapter. */
const extentOf = (text: string): readonly (string | undefined)[] => {
  const source = `<Level is="I" gives="all">\n\n${text}\n\n</Level>`
  const tree: Root = unified().use(remarkParse).use(remarkMath).use(remarkMdx).parse(source)
  extents()(tree)
  const [section] = tree.children
  if (section?.type !== 'mdxJsxFlowElement') throw new TypeError('the source must be one section')
  return ['letters', 'blocks'].map((name) => stringAttribute(section, name))
}

test('a section has its letters, and a block for its level and for each paragraph', () => {
  expect(extentOf('## Four\n\nSix sx')).toEqual(['10', '3'])
})

test('a formula is as long as it is drawn, not as it is written', () => {
  expect(extentOf('$\\lambda_{12}^2$')).toEqual(['4', '2'])
  expect(extentOf('$$\nx = 1\n$$')).toEqual(['0', '2.5'])
})

test('what is folded counts as the line that it is folded to', () => {
  expect(extentOf('<Question ask="Why?">\nMuch is said here.\n</Question>')).toEqual(['4', '2'])
})

test('a figure takes the place of many paragraphs, a stage that of its steps', () => {
  expect(extentOf('<Widget of="film" id="film">\nAll of it.\n</Widget>')).toEqual(['10', '20'])
  expect(extentOf('<Scrolly of="film" id="film">\n<Step>\nOne.\n</Step>\n</Scrolly>')).toEqual([
    '4',
    '10',
  ])
})
