import { act, render, screen } from '@testing-library/react'
import { type OnUrlUpdateFunction, NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { useEffect } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atAddress } from './at-address'
import { number } from './knobs'
import { type SetParams, useParams } from './use-params'

const knobs = {
  n: number({ label: 'n', min: 1, max: 1e4, initial: 10, integer: true }),
  level: number({ label: 'ε', min: 0, max: 1, step: 0.01, initial: 0.5 }),
}

let change: SetParams<typeof knobs>

const Live = atAddress(knobs, function Film({ address }) {
  const [{ n, level }, set] = useParams(address)
  useEffect(() => {
    change = set
  })
  return <p>{`n = ${n}, level = ${level}`}</p>
})

const words = () => screen.getByText(/n =/).textContent

const open = () => {
  const updated = vi.fn<OnUrlUpdateFunction>()
  render(
    <NuqsTestingAdapter searchParams="" hasMemory onUrlUpdate={updated}>
      <Live id="film" state="" />
    </NuqsTestingAdapter>,
  )
  return updated
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a figure follows each move of a hand, and the address is told once, as one step back', async () => {
  const updated = open()
  for (let n = 11; n <= 30; n++) {
    act(() => change({ n }))
    expect(words()).toBe(`n = ${n}, level = 0.5`)
    await pass(16)
  }
  act(() => change({ level: 0.25 }))
  expect(updated).not.toHaveBeenCalled()
  await pass(1000)
  expect(words()).toBe('n = 30, level = 0.25')
  expect(updated).toHaveBeenCalledOnce()
  const { queryString, options } = updated.mock.calls[0]![0]
  expect(queryString).toBe('?film.n=30&film.level=0.25')
  expect(options.history).toBe('push')
})

test('a step of a scroll is no step back', async () => {
  const updated = open()
  act(() => change({ n: 100 }, true))
  await pass(1000)
  expect(updated.mock.calls[0]![0].options.history).toBe('replace')
})

test('the back button forgets a move that the address was not told of', async () => {
  const updated = open()
  act(() => change({ n: 100 }))
  act(() => {
    dispatchEvent(new PopStateEvent('popstate'))
  })
  expect(words()).toBe('n = 10, level = 0.5')
  await pass(1000)
  expect(updated).not.toHaveBeenCalled()
})
