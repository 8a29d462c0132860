import katex from 'katex'
import { expect, test } from 'vitest'
import { formulaWords } from './formula-words'
import { find, mainOf } from './tree'

const words = (tex: string) => {
  const html = katex.renderToString(tex, { output: 'mathml' })
  const main = mainOf(`<main>${html}</main>`)
  const math = main && find(main, ({ tagName }) => tagName === 'math')
  return math && formulaWords(math)
}

test.each([
  { tex: 'K(w) = w_1^2 w_2^2', typed: 'K(w) = w₁²w₂²' },
  { tex: '\\frac12 \\lambda \\log n', typed: '1/2λ log n' },
  { tex: 'e^{-nK(w)}', typed: 'e^(−nK(w))' },
  { tex: '\\frac{1}{2k}', typed: '1/(2k)' },
  { tex: '\\hat\\lambda \\approx \\sqrt{2\\pi/n}', typed: 'λ̂ ≈ √(2π/n)' },
  { tex: '\\begin{pmatrix} 0 & 1 \\\\ a & b \\end{pmatrix}', typed: '(0, 1; a, b)' },
  { tex: '\\begin{aligned} a &= b \\\\ &= c \\end{aligned}', typed: 'a = b = c' },
])('$tex is found as $typed', ({ tex, typed }) => {
  expect(words(tex)).toBe(typed)
})
