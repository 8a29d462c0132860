import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Value } from './value'

test('a value is printed to its digits and says what was computed, and how', () => {
  const { container } = render(<Value of="flat-share-10000" digits="2" />)
  const printed = container.querySelector('data')
  expect(printed?.textContent).toBe('0.97')
  expect(printed?.title).toContain('K = (w + 1)²(w − 1)⁴')
})

test('a tiny value is printed with its power of ten', () => {
  const { container } = render(<Value of="odds-hundredth-1000" digits="2" />)
  expect(container.textContent).toBe('4.5 × 10−5')
})

test('an unknown value fails the build and names itself', () => {
  const unknown = 'flat-share-of-nothing' as 'flat-share-1' // what a chapter could write
  expect(() => Value({ of: unknown })).toThrow(
    'of must name a quantity of the prose, got flat-share-of-nothing',
  )
})
