import { expect, test } from 'vitest'
import { z } from 'zod'
import { fitted, readInput } from './read-input'

const schema = z.object({ n: z.number().int(), data: z.object({ x: z.array(z.number()) }) })

test('a value that fits comes back', () => {
  const value = { n: 3, data: { x: [1, 2, 3] } }
  expect(fitted(value, schema)).toEqual(value)
})

test('a wrong field is named by its path, with its value', () => {
  expect(() => fitted({ n: 3, data: { x: [1, 'a'] } }, schema)).toThrow(/^data\.x\.1: .*got "a"$/)
  expect(() => fitted({ data: { x: [] } }, schema)).toThrow(/^n: .*got nothing$/)
  expect(() => fitted('text', schema)).toThrow(/^input: .*got "text"$/)
})

test('a file that is not there, or not JSON, is named', () => {
  expect(() => readInput('no-such-file.json', schema)).toThrow(
    'FILE must be readable, got no-such-file.json',
  )
  expect(() => readInput('README-or-not.md', schema)).toThrow('FILE must be readable')
  expect(() => readInput('LICENSE', schema)).toThrow('FILE must hold JSON, got LICENSE')
})
