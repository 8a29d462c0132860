import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import {
  addPolynomials,
  equalPolynomials,
  multiplyPolynomials,
  powerPolynomial,
} from './arithmetic'
import { formatPolynomial, texPolynomial } from './format'
import { polynomialLimits } from './expand'
import { parsePolynomial, polynomialOf } from './parse'
import { polynomial } from './polynomial'
import { substitute } from './substitution'

test.each([
  { name: 'products without their sign', text: '2x^2y', same: '2*x^2*y' },
  { name: 'a number before a bracket', text: '2(x+1)y', same: '2*x*y+2*y' },
  { name: 'superscripts', text: 'x²y⁴ + x¹²', same: 'x^2*y^4+x^12' },
  { name: 'a middle dot, a typographic minus', text: 'x·y − y', same: 'x*y-y' },
  { name: 'two stars as a power', text: 'x**3', same: 'x^3' },
  { name: 'a fraction before a variable', text: '1/2x^2', same: '(1/2)*x^2' },
  { name: 'a decimal as an exact rational', text: '0.125x + .5', same: 'x/8 + 1/2' },
  { name: 'a sign before a power', text: '-x^2', same: '0 - x*x' },
  { name: 'a sign after an operator', text: 'x*-y', same: '-(x*y)' },
  { name: 'indices in four spellings', text: 'w1 w_1 w_{1} w₁', same: 'w1^4' },
  { name: 'neighbouring letters', text: 'xy(x-y)', same: 'x^2*y-x*y^2' },
  { name: 'a power of a bracket', text: '(y - x^2)^2 + x^6', same: 'y^2 - 2x^2 y + x^4 + x^6' },
])('$name are read as written: $text = $same', ({ text, same }) => {
  const variables = text.includes('w') ? ['w1'] : ['x', 'y']
  expect(formatPolynomial(polynomialOf(text, variables))).toBe(
    formatPolynomial(polynomialOf(same, variables)),
  )
})

test.each(fixture.rows.filter((row) => 'expanded' in row))(
  '$K multiplies out to $expanded',
  ({ K, expanded }) => {
    const variables = ['x', 'y']
    expect(formatPolynomial(polynomialOf(K, variables))).toBe(expanded)
  },
)

test.each([
  { text: 'x^2+', column: 5, message: 'expected a number, a variable or (, got the end' },
  { text: 'x^2+*y', column: 5, message: 'expected a number, a variable or (, got *' },
  { text: '(x+y', column: 5, message: 'expected an operator or ), got the end' },
  { text: '(x 2)', column: 4, message: 'expected an operator or ), got 2' },
  { text: 'x^(2', column: 5, message: 'expected an operator or ), got the end' },
  { text: 'x+y)', column: 4, message: 'expected an operator or the end, got )' },
  { text: 'x^y', column: 3, message: 'expected a whole number as exponent, got y' },
  { text: 'x^-1', column: 3, message: 'expected a whole number as exponent, got -' },
  { text: 'x^1.5', column: 3, message: 'expected a whole number as exponent, got 1.5' },
  { text: 'x^2^3', column: 4, message: 'expected an operator or the end, got ^' },
  { text: 'x # y', column: 3, message: 'expected an operator or a term, got #' },
  { text: 'x 2', column: 3, message: 'expected an operator or the end, got 2' },
  { text: '1/x', column: 3, message: 'expected a number after /, got a variable' },
  { text: 'x/0', column: 3, message: 'expected a number other than 0 after /, got 0' },
  { text: '', column: 1, message: 'expected a number, a variable or (, got the end' },
  { text: 'x^61', column: 1, message: 'the degree must be at most 60' },
  { text: 'y+((x+y)^20)^20', column: 5, message: 'the degree must be at most 60' },
  { text: '3^99999999', column: 1, message: 'coefficients must have at most 300 digits' },
  {
    text: '(a+b+c+d+e+f)^30',
    column: 2,
    message: 'multiplied out, there must be at most 2000 terms',
  },
  { text: 'a+b+c+d+e+f+g', column: 1, message: 'at most 6 variables, got a, b, c, d, e, f, g' },
  { text: 'x+'.repeat(3000), column: 1, message: 'the text must have at most 4000 characters' },
  { text: '('.repeat(70), column: 61, message: 'brackets must nest at most 60 deep' },
])('an error points at its column: $text', ({ text, column, message }) => {
  expect(parsePolynomial(text)).toEqual({ ok: false, column, message })
})

test('a variable outside the given ones is refused where it stands', () => {
  expect(parsePolynomial('x + z', ['x', 'y'])).toEqual({
    ok: false,
    column: 5,
    message: 'expected one of the variables x, y, got z',
  })
})

test('variables come in the order of letters and indices', () => {
  expect(polynomialOf('w10 + w2 + b + a').variables).toEqual(['a', 'b', 'w2', 'w10'])
})

test('every text ends with a polynomial or a column inside it', () => {
  const piece = fc.constantFrom(
    'x',
    'y',
    '2',
    '1.5',
    '^',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    ' ',
    '²',
    '9',
    '#',
    '🙂',
    'z1',
  )
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
      const parsed = parsePolynomial(text)
      if (!parsed.ok) {
        expect(parsed.column).toBeGreaterThanOrEqual(1)
        expect(parsed.column).toBeLessThanOrEqual(text.length + 1)
      }
    }),
  )
})

const polynomials = fc
  .record({
    terms: fc.array(
      fc.record({
        exponents: fc.tuple(fc.nat(4), fc.nat(4)),
        coefficient: fc.bigInt(-50n, 50n),
      }),
      { maxLength: 6 },
    ),
    denominator: fc.bigInt(1n, 12n),
  })
  .map(({ terms, denominator }) => polynomial(['x', 'y'], terms, denominator))

test('a printed polynomial is read back', () => {
  fc.assert(
    fc.property(polynomials, (p) => {
      expect(equalPolynomials(polynomialOf(formatPolynomial(p), ['x', 'y']), p)).toBe(true)
    }),
  )
})

test('multiplication distributes over addition', () => {
  fc.assert(
    fc.property(polynomials, polynomials, polynomials, (p, q, r) => {
      const left = multiplyPolynomials(p, addPolynomials(q, r))
      const right = addPolynomials(multiplyPolynomials(p, q), multiplyPolynomials(p, r))
      expect(equalPolynomials(left, right)).toBe(true)
    }),
  )
})

test('substitution respects products', () => {
  fc.assert(
    fc.property(polynomials, polynomials, polynomials, polynomials, (p, q, first, second) => {
      const images = [first, second]
      const left = substitute(multiplyPolynomials(p, q), images)
      const right = multiplyPolynomials(substitute(p, images), substitute(q, images))
      expect(equalPolynomials(left, right)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('a power is a repeated product', () => {
  const p = polynomialOf('x - 2/3*y')
  const cube = multiplyPolynomials(p, multiplyPolynomials(p, p))
  expect(equalPolynomials(powerPolynomial(p, 3), cube)).toBe(true)
})

test('the limits hold for what is multiplied out, not for what is typed', () => {
  const parsed = parsePolynomial(`(x+1)^${polynomialLimits.degree}`)
  expect(parsed.ok && parsed.polynomial.terms.length).toBe(61)
})

test('TeX braces exponents and indices', () => {
  expect(texPolynomial(polynomialOf('(w1^2 - w2^12)/2'))).toBe(
    '\\tfrac{1}{2}w_{1}^{2} - \\tfrac{1}{2}w_{2}^{12}',
  )
})

test('a function is refused by its name, and not read as a product of letters', () => {
  expect(parsePolynomial('x^2 + sin(y)')).toMatchObject({
    ok: false,
    column: 7,
    message: 'expected a polynomial, got the function sin',
  })
  expect(polynomialOf('lnx + a(x + 1)').variables).toEqual(['a', 'l', 'n', 'x'])
})

test.each([
  ['erf(x)^2', 'erf'],
  ['xsin(x)', 'sin'],
  ['sin^2(x)', 'sin'],
  ['cos²(x)', 'cos'],
  ['cos x', 'cos'],
  ['arctanh(x)', 'arctanh'],
  ['2 + sgn (x)', 'sgn'],
  ['3ln(x)', 'ln'],
])('%s is read as a call of %s', (text, name) => {
  expect(parsePolynomial(text)).toMatchObject({
    ok: false,
    column: text.indexOf(name) + 1,
    message: `expected a polynomial, got the function ${name}`,
  })
})

test('letters that call nothing stay letters', () => {
  expect(polynomialOf('kln(x + 1)').variables).toEqual(['k', 'l', 'n', 'x'])
  expect(polynomialOf('sin + c(x + 1)').variables).toEqual(['c', 'i', 'n', 's', 'x'])
})

test('what is no text is refused as such', () => {
  const untyped: (text?: unknown) => unknown = polynomialOf as never
  expect(() => untyped(5)).toThrow(new TypeError('polynomial must be a text, got 5'))
})
