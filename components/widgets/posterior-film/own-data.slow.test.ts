import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_PAIRS, readPairs, standardised } from './own-data'

test.each([
  { name: 'commas', text: '1,2\n3,4' },
  { name: 'commas and spaces', text: ' 1 , 2 \n 3 , 4 ' },
  { name: 'semicolons', text: '1;2\n3;4\n' },
  { name: 'tabs of a spreadsheet', text: '1\t2\r\n3\t4\r\n' },
  { name: 'spaces', text: '1 2\n3   4' },
  { name: 'a line of names', text: 'x,y\n1,2\n3,4' },
  { name: 'comments and empty lines', text: '# mine\n\n1,2\n\n3,4\n' },
  { name: 'quotes', text: '"1","2"\n"3","4"' },
  { name: 'a byte-order mark', text: '\uFEFFx;y\n1;2\n3;4' },
  { name: 'decimal commas', text: '1,0;2,0\n3,0;4,0' },
])('pairs are read from $name', ({ text }) => {
  const reading = readPairs(text)
  if (reading.kind === 'refused') throw new Error(reading.reason)
  expect([...reading.data.x]).toEqual([1, 3])
  expect([...reading.data.y]).toEqual([2, 4])
})

test.each([
  { name: 'nothing', text: ' \n# only this', reason: 'nothing in it' },
  { name: 'names alone', text: 'x,y', reason: 'no pair below' },
  { name: 'a word among numbers', text: '1,2\n3,four', reason: 'line 2: “four” is not a number' },
  { name: 'three columns', text: '1,2,3', reason: 'line 1 has 3 columns' },
  { name: 'a missing field', text: '1,2\n3,', reason: 'line 2: “” is not a number' },
  { name: 'infinity', text: '1,2\n3,Infinity', reason: 'not a number' },
  { name: 'a number far too large', text: '1,2e9', reason: 'too large' },
  { name: 'too many pairs', text: '1,2\n'.repeat(MAX_PAIRS + 1), reason: 'at most 5000' },
])('$name is refused with the reason', ({ text, reason }) => {
  const reading = readPairs(text)
  expect(reading.kind === 'refused' && reading.reason).toContain(reason)
})

test('any text is either read as finite pairs or refused in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = readPairs(text)
      if (reading.kind === 'refused') expect(reading.reason).not.toBe('')
      else expect([...reading.data.x, ...reading.data.y].every(Number.isFinite)).toBe(true)
    }),
  )
})

test('what was printed is read back', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 1 }), (pairs) => {
      const reading = readPairs(pairs.map((pair) => pair.join(',')).join('\n'))
      if (reading.kind === 'refused') throw new Error(reading.reason)
      expect([...reading.data.x]).toEqual(pairs.map(([x]) => x + 0))
      expect([...reading.data.y]).toEqual(pairs.map(([, y]) => y + 0))
    }),
  )
})

test('standardised columns have mean 0 and variance 1, constant ones are 0', () => {
  const { x, y } = standardised({ x: Float64Array.of(1, 2, 3, 6), y: Float64Array.of(5, 5, 5, 5) })
  expect(x.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12)
  expect(x.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 12)
  expect([...y]).toEqual([0, 0, 0, 0])
})
