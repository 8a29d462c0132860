import { act, render, screen } from '@testing-library/react'
import { type OnUrlUpdateFunction, NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, test, vi } from 'vitest'
import { atAddress } from './at-address'
import { choice, number } from './knobs'
import { readParams, writeParams } from './params'
import { useParams } from './use-params'

const knobs = {
  n: number({ label: 'n', min: 1, max: 1e4, initial: 10, integer: true, was: ['size', 'N'] }),
  model: choice({
    label: 'model',
    initial: 'product',
    options: { linear: 'a + bx', product: 'ab' },
    renamed: { line: 'linear' },
  }),
  level: number({ label: 'ε', min: 0, max: 1, step: 0.01, initial: 0.5 }),
}

test.each([
  { name: 'by a former name', query: 'film.size=100', n: 100 },
  { name: 'by the oldest name', query: 'film.N=100', n: 100 },
  { name: 'by the present name, when both are there', query: 'film.size=100&film.n=7', n: 7 },
])('a link that names a knob $name is understood', ({ query, n }) => {
  expect(readParams(knobs, query, 'film.').n).toBe(n)
})

test('an option is found by its former name, and written by its present one', () => {
  const state = readParams(knobs, 'model=line&size=20')
  expect(state.model).toBe('linear')
  expect(writeParams(knobs, state)).toBe('n=20&model=linear')
  expect(readParams(knobs, 'model=toString').model).toBe('product')
})

const Live = atAddress(knobs, function Film({ address }) {
  const [{ n, level }, set] = useParams(address)
  return (
    <button type="button" onClick={() => set({ level: 0.25 })}>
      {`n = ${n}, level = ${level}`}
    </button>
  )
})

test('an old link opens its state, and the next change writes it by the present names', async () => {
  const updated = vi.fn<OnUrlUpdateFunction>()
  render(
    <NuqsTestingAdapter searchParams="film.size=100" hasMemory onUrlUpdate={updated}>
      <Live id="film" state="" />
    </NuqsTestingAdapter>,
  )
  const button = screen.getByRole('button')
  expect(button.textContent).toBe('n = 100, level = 0.5')
  act(() => button.click())
  await vi.waitFor(() =>
    expect([...(updated.mock.calls.at(-1)?.[0].searchParams ?? [])].toSorted()).toEqual([
      ['film.level', '0.25'],
      ['film.n', '100'],
    ]),
  )
  expect(button.textContent).toBe('n = 100, level = 0.25')
})
