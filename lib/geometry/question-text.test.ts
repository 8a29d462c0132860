import { expect, test } from 'vitest'
import { boxOfText, pointOfText, priorOfText } from './question-text'

test('a box, a point and a prior are read as exact numbers', () => {
  expect(boxOfText('x=-1:1/2, w_1 = 0:0.25')['w1']?.high.toFraction()).toBe('1/4')
  expect(pointOfText('x=−1/3')).toEqual(pointOfText('x=-1/3'))
  expect(priorOfText('|x|^(1/2)*y')['x']?.toFraction()).toBe('1/2')
  expect(priorOfText('|x|^(1/2)*y')['y']?.toFraction()).toBe('1')
})

test.each([
  { text: '', says: 'box must have the form x=-1:1,y=-1:1, got ' },
  { text: 'x=1', says: 'box must have the form x=-1:1,y=-1:1, got x=1' },
  { text: 'x=a:1', says: 'box must name rational numbers like -1/2, got a' },
  { text: 'x=0:1/0', says: 'box must name rational numbers like -1/2, got 1/0' },
  { text: 'x=0:1,x=0:1', says: 'box must name x once' },
])('the box “$text” is refused by what was expected', ({ text, says }) => {
  expect(() => boxOfText(text)).toThrow(says)
})
