import { expect, test } from 'vitest'
import { asPrinted, isNear } from './words'

test.each([
  { typed: 'lambda', printed: 'λ' },
  { typed: 'Lambda of n beta', printed: 'λ of n β' },
  { typed: 'x^2y^2', printed: 'x²y²' },
  { typed: 'w_1^12', printed: 'w₁¹²' },
  { typed: 'spin, phial, betas, meta', printed: 'spin, phial, betas, meta' },
])('“$typed” is looked for as it is printed', ({ typed, printed }) => {
  expect(asPrinted(typed)).toBe(printed)
})

test.each([
  { words: 'hesian', text: 'The Hessian’s volume', near: true },
  { words: 'kulback libler', text: 'the Kullback–Leibler divergence', near: true },
  { words: 'posteror film', text: 'The posterior film', near: true },
  { words: 'posteror film', text: 'The posterior', near: false },
  { words: 'download', text: 'upside down', near: false },
  { words: 'cats', text: 'what is not', near: false },
])('“$words” is a slip of “$text”: $near', ({ words, text, near }) => {
  expect(isNear(words, text)).toBe(near)
})
