import { act, render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Followed } from './followed'

const pictureOf = (value: string, beside = '') => (
  <Followed value={value}>{(shown) => <b>{shown + beside}</b>}</Followed>
)

test('a new value is drawn in the next task, and the newest one', () => {
  vi.useFakeTimers()
  const { container, rerender } = render(pictureOf('first'))
  expect(container.textContent).toBe('first')
  rerender(pictureOf('second'))
  rerender(pictureOf('third'))
  expect(container.textContent).toBe('first')
  act(() => void vi.advanceTimersByTime(0))
  expect(container.textContent).toBe('third')
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('what else the picture depends on is drawn at once', () => {
  const { container, rerender } = render(pictureOf('first'))
  rerender(pictureOf('first', ' as a file'))
  expect(container.textContent).toBe('first as a file')
})
