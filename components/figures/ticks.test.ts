import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleOf, type SymlogSpan } from './scale'
import { endTicks, powerTicks, powerWords, symlogTicks } from './ticks'

const span = (from: number, to: number, knee: number): SymlogSpan => ({
  from,
  to,
  scale: 'symlog',
  knee,
})
const labels = (ticks: ReturnType<typeof symlogTicks>) => ticks.map(({ label }) => label)

test('a height has zero and the powers of ten that stand apart', () => {
  expect(labels(symlogTicks(span(0, 1, 0.004)))).toEqual(['0', '0.01', '0.1', '1'])
})

test('big numbers are words, and small ones powers', () => {
  expect(labels(symlogTicks(span(0, 2e6, 1)))).toContain('a million')
  expect(labels(symlogTicks(span(0, 1e-4, 4e-7)))).toEqual(['0', '10⁻⁶', '10⁻⁵', '10⁻⁴'])
  expect(powerWords(9)).toBe('a billion')
})

test('both sides of zero are marked alike', () => {
  const ticks = symlogTicks(span(-2e6, 2e6, 1))
  expect(labels(ticks)[0]).toBe('−10⁶')
  for (const [i, { value }] of ticks.entries()) expect(value + ticks.at(-1 - i)!.value).toBe(0)
})

test('no two marks of a symlog axis come near each other, and all lie on it', () => {
  const power = fc.integer({ min: -8, max: 8 })
  fc.assert(
    fc.property(power, power, power, (low, high, knee) => {
      const axis = span(low > 0 ? -(10 ** low) : 0, 3 * 10 ** high, 10 ** knee)
      const ticks = symlogTicks(axis)
      const places = ticks.map(({ value }) => scaleOf(axis, [0, 1])(value))
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThan(9)
      for (const [i, place] of places.entries()) {
        expect(place).toBeGreaterThan(-1e-9)
        expect(place).toBeLessThan(1 + 1e-9)
        if (i > 0) expect(place - places[i - 1]!).toBeGreaterThan(0.159)
      }
    }),
  )
})

test('very large and very small round numbers keep to a few signs', () => {
  expect(labels(endTicks(0, 4e-9))).toEqual(['0', '1·10⁻⁹', '2·10⁻⁹', '3·10⁻⁹', '4·10⁻⁹'])
  expect(labels(endTicks(-2e6, 0, 2))).toEqual([
    '−2\u202f000\u202f000',
    '−1\u202f000\u202f000',
    '0',
  ])
  expect(labels(endTicks(0, 3e20, 3))).toEqual(['0', '1·10²⁰', '2·10²⁰', '3·10²⁰'])
  expect(labels(endTicks(1e7, 1.2e7, 2))).toEqual(['1.0·10⁷', '1.1·10⁷', '1.2·10⁷'])
})

test('an axis within one decade has round numbers, and one of no length none', () => {
  expect(labels(powerTicks(2, 8))).toEqual(['2', '4', '6', '8'])
  expect(labels(symlogTicks(span(0, 0.02, 1)))).toEqual([
    '0.000',
    '0.005',
    '0.010',
    '0.015',
    '0.020',
  ])
  expect(endTicks(3, 3)).toEqual([])
})

test('a linear axis has round numbers, a logarithmic one a few powers', () => {
  expect(labels(endTicks(-1.5, 1.5))).toEqual(['−1', '0', '1'])
  expect(labels(powerTicks(1, 1e6))).toEqual(['1', '100', '10\u202f000', 'a million'])
})
