import { expect, test } from 'vitest'
import { polynomialOf } from './polynomials/parse'
import { realThreshold } from './threshold'

const untyped: (question?: unknown) => unknown = realThreshold as never
const polynomial = polynomialOf('x^2')

test.each([
  { name: 'nothing', question: undefined, message: /^polynomial must come from polynomialOf/ },
  { name: 'a text', question: { polynomial: 'x^2' }, message: /got string$/ },
  { name: 'no region', question: { polynomial }, message: /^region must be .* undefined$/ },
  {
    name: 'a region of another kind',
    question: { polynomial, region: { kind: 'disc' } },
    message: /disc$/,
  },
  {
    name: 'a point without its place',
    question: { polynomial, region: { kind: 'point' } },
    message: /^region/,
  },
])('$name is refused in words', ({ question, message }) => {
  expect(() => untyped(question)).toThrow(message)
  expect(() => untyped(question)).toThrow(TypeError)
})
