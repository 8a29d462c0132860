import { expect, test } from 'vitest'
import { markedWords } from './engine'
import { countWords, groupsOf } from './results'

const found = (title: string, place: string, words = 'words') => ({
  url: `/#${title}`,
  title,
  kind: 'Term',
  place,
  excerpt: [{ text: words, isMarked: false }],
})

test('an excerpt is read as text with marks, whatever stands in it', () => {
  expect(markedWords('if a &lt; b, the <mark>free</mark> <mark>energy</mark> <img src=x>')).toEqual(
    [
      { text: 'if a < b, the ', isMarked: false },
      { text: 'free energy', isMarked: true },
      { text: ' <img src=x>', isMarked: false },
    ],
  )
})

test('results are grouped by place, in the order of the best of each, as options of one list', () => {
  const groups = groupsOf([found('a', '2'), found('b', '1'), found('c', '2', '<b>bold</b>')])
  expect(groups.map((group) => group.querySelectorAll('[role="option"]').length)).toEqual([2, 1])
  const ids = groups.flatMap((group) => [...group.querySelectorAll('a')].map(({ id }) => id))
  expect(new Set(ids).size).toBe(3)
  expect(groups[0]?.textContent).toContain('<b>bold</b>')
  for (const group of groups) expect(group.querySelector('b, img')).toBeNull()
})

const answer = (total: number, shown: number, isGuess = false) => ({
  total,
  found: Array.from({ length: shown }, () => found('a', '1')),
  isGuess,
})

test('the count says how many there are, how many of them are shown, and that a slip was guessed', () => {
  expect(countWords('x', answer(0, 0))).toBe('Nothing found for “x”.')
  expect(countWords('x', answer(1, 1))).toBe('1 result for “x”.')
  expect(countWords('x', answer(30, 20))).toBe('30 results for “x”, the best 20 shown.')
  expect(countWords('hesian', answer(2, 2, true))).toBe(
    'Nothing found for “hesian”. Shown is what is spelt much like it.',
  )
})
