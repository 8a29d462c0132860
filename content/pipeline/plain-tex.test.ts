import { expect, test } from 'vitest'
import { plainTex } from './plain-tex'

const macros = {
  '\\posterior': '\\htmlClass{c-posterior}{#1}',
  '\\lam': '\\htmlClass{c-lambda}{\\lambda}',
  '\\E': '\\mathbb{E}',
  '\\inner': '\\langle #1, #2 \\rangle',
}

test.each([
  { name: 'a colour', tex: '\\posterior{p}(w)', plain: 'p(w)' },
  { name: 'a macro without arguments', tex: '\\E_q f', plain: '\\mathbb{E}_q f' },
  { name: 'a macro before a letter', tex: '\\lam n', plain: '\\lambda n' },
  { name: 'two arguments', tex: '\\inner{u}{\\E v}', plain: '\\langle u, \\mathbb{E} v \\rangle' },
  { name: 'braces in an argument', tex: '\\posterior{e^{-n}}', plain: 'e^{-n}' },
  { name: 'an argument without braces', tex: '\\posterior p', plain: 'p' },
  { name: 'a longer name', tex: '\\Epsilon', plain: '\\Epsilon' },
  { name: 'an escaped brace', tex: '\\posterior{\\{x\\}}', plain: '\\{x\\}' },
])('$name is written out for those who copy it', ({ tex, plain }) => {
  expect(plainTex(tex, macros)).toBe(plain)
})
