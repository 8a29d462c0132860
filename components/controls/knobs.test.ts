import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choice, groupDigits, number, toggle } from './knobs'
import { initialParams, mixParams, paramsAt, readParams, sameParams, writeParams } from './params'

const knobs = {
  n: number({ label: 'n', min: 1, max: 1e4, initial: 10, scale: 'log', integer: true }),
  beta: number({ label: 'β', min: 0.01, max: 10, initial: 1, scale: 'log', significant: 2 }),
  truth: number({ label: 'truth', min: -1.5, max: 1.5, step: 0.05, initial: 0 }),
  seed: number({ label: 'seed', min: 1, max: 99, initial: 1, integer: true }),
  level: number({
    label: 'ε',
    min: 1e-4,
    max: 0.75,
    initial: 0.01,
    scale: 'log',
    significant: 2,
    perDecade: 8,
  }),
  model: choice({
    label: 'model',
    initial: 'product',
    options: { linear: 'a + bx', product: 'ab' },
  }),
  population: toggle({ label: 'population', initial: false }),
}
const numbers = [knobs.n, knobs.beta, knobs.truth, knobs.seed, knobs.level]
const anyState = fc
  .record({
    n: fc.double({ min: 0, max: 1 }),
    beta: fc.double({ min: 0, max: 1 }),
    truth: fc.double({ min: 0, max: 1 }),
    seed: fc.double({ min: 0, max: 1 }),
    level: fc.double({ min: 0, max: 1 }),
    model: fc.double({ min: 0, max: 1 }),
    population: fc.double({ min: 0, max: 1 }),
  })
  .map((fractions) => paramsAt(knobs, fractions))

test('every double, NaN and infinities included, is brought into range and stays where it was put', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.double(), (knob, value) => {
      const clean = knob.clean(value)
      expect(clean).toBeGreaterThanOrEqual(knob.min)
      expect(clean).toBeLessThanOrEqual(knob.max)
      expect(knob.clean(clean)).toBe(clean)
      expect(Object.is(clean, -0)).toBe(false)
    }),
  )
})

test('every text is read as a value in range, and what was written is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.oneof(fc.string(), fc.double().map(String)),
      (knob, text) => {
        const value = knob.read(text)
        expect(value).toBeGreaterThanOrEqual(knob.min)
        expect(value).toBeLessThanOrEqual(knob.max)
        expect(knob.read(knob.write(value))).toBe(value)
      },
    ),
  )
})

test('a knob on a ladder stands at its rungs, and at its rungs only', () => {
  const { clean } = knobs.level
  expect([0.75, 0.7, 0.5, 0.05, 1e-4].map(clean)).toEqual([0.75, 0.75, 0.56, 0.056, 1e-4])
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1 }), (fraction) => {
      const rung = 8 * Math.log10(knobs.level.at(fraction))
      // Two digits are kept, so a rung is met within half a hundredth of its tenth.
      expect(Math.abs(rung - Math.round(rung))).toBeLessThan(8 * Math.log10(1.05))
    }),
  )
})

test('whole-number knobs have whole values over their whole travel', () => {
  fc.assert(
    fc.property(fc.double(), fc.double({ min: 0, max: 1 }), (value, fraction) => {
      expect(Number.isInteger(knobs.n.clean(value))).toBe(true)
      expect(Number.isInteger(knobs.seed.at(fraction))).toBe(true)
    }),
  )
})

test.each([
  { name: 'text that is no number', text: 'abc', value: 10 },
  { name: 'the empty text', text: '', value: 10 },
  { name: 'infinity', text: 'Infinity', value: 1e4 },
  { name: 'a fraction', text: '3.7', value: 4 },
  { name: 'exponent notation', text: '1e3', value: 1000 },
])('n read from $name is $value', ({ text, value }) => expect(knobs.n.read(text)).toBe(value))

test('a choice that is not offered falls back to the initial one', () => {
  expect(knobs.model.read('toString')).toBe('product')
  expect(knobs.model.read('linear')).toBe('linear')
})

test('steps of a twentieth are written without a remainder of floating point', () => {
  expect(knobs.truth.clean(0.1 + 0.2)).toBe(0.3)
  expect(knobs.truth.clean(-0.01)).toBe(0)
})

test('a state survives the URL, and the initial state needs none', () => {
  expect(writeParams(knobs, initialParams(knobs))).toBe('')
  fc.assert(
    fc.property(anyState, (state) => {
      const query = writeParams(knobs, state, 'film.')
      expect(readParams(knobs, query, 'film.')).toEqual(state)
    }),
  )
})

test('two instances on a page do not read each other', () => {
  expect(readParams(knobs, 'film.n=100&other.n=7', 'other.').n).toBe(7)
})

test('any query string at all gives a state in range', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, value) => {
      const state = readParams(knobs, `n=${value}&${key}=${value}`)
      expect(state.n).toBeGreaterThanOrEqual(1)
      expect(state.n).toBeLessThanOrEqual(1e4)
    }),
  )
})

test('the way between two states starts and ends at them and stays between', () => {
  fc.assert(
    fc.property(
      anyState,
      anyState,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, to, part) => {
        const here = mixParams(knobs, from, to, part)
        expect(here.n).toBeGreaterThanOrEqual(Math.min(from.n, to.n) * 0.99)
        expect(here.n).toBeLessThanOrEqual(Math.max(from.n, to.n) * 1.01)
        expect(here.model).toBe(to.model)
        expect(sameParams(knobs, mixParams(knobs, from, to, 1), to)).toBe(true)
      },
    ),
  )
})

test('half of the way from 1 to 10 000 on a log slider is 100', () => {
  const from = { ...initialParams(knobs), n: 1 }
  expect(mixParams(knobs, from, { ...from, n: 1e4 }, 0.5).n).toBe(100)
})

test('a declaration without a value in range is refused by name', () => {
  expect(() => number({ label: 'n', min: 1, max: 10, initial: 0 })).toThrow(
    'n: initial must lie in',
  )
  expect(() => number({ label: 'n', min: 0, max: 10, initial: 1, scale: 'log' })).toThrow(
    'n: min must be positive',
  )
})

test('thousands are grouped from five digits on, and the minus is a minus', () => {
  expect([1000, 10_000, -0.5, 1_234_567].map(groupDigits)).toEqual([
    '1000',
    '10\u202f000',
    '\u22120.5',
    '1\u202f234\u202f567',
  ])
})
