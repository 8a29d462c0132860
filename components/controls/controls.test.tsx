import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Choice, Slider, Toggle } from './controls'
import { choice, number, toggle } from './knobs'

afterEach(() => {
  vi.useRealTimers()
})

const n = number({ label: 'n', min: 0, max: 10, step: 1, initial: 2 })
const model = choice({
  label: 'model',
  initial: 'line',
  options: { line: 'a line', cusp: 'a cusp' },
})
const noise = toggle({ label: 'noise', initial: false })

test('a slider stands where the hand has put it before the figure follows, and goes back with the figure', () => {
  const moves: number[] = []
  const sliderAt = (value: number) => (
    <Slider knob={n} value={value} onChange={(to) => moves.push(to)} />
  )
  const { rerender } = render(sliderAt(2))
  const slider = screen.getByRole('slider')
  fireEvent.change(slider, { target: { value: String(n.fractionOf(7) * n.stops) } })
  expect(moves).toEqual([7])
  expect(slider.getAttribute('aria-valuetext')).toBe('7')
  rerender(sliderAt(7))
  expect(slider.getAttribute('aria-valuetext')).toBe('7')
  rerender(sliderAt(2))
  expect(slider.getAttribute('aria-valuetext')).toBe('2')
})

test('a figure that goes its own way takes its slider with it', () => {
  const sliderAt = (value: number) => <Slider knob={n} value={value} onChange={() => {}} />
  const { rerender } = render(sliderAt(2))
  const slider = screen.getByRole('slider')
  fireEvent.change(slider, { target: { value: String(n.fractionOf(7) * n.stops) } })
  rerender(sliderAt(5))
  expect(slider.getAttribute('aria-valuetext')).toBe('5')
})

test('a choice and a toggle are as the hand left them before the figure follows', () => {
  render(
    <>
      <Choice knob={model} name="model" value="line" onChange={() => {}} />
      <Toggle knob={noise} value={false} onChange={() => {}} />
    </>,
  )
  fireEvent.click(screen.getByRole('radio', { name: 'a cusp' }))
  fireEvent.click(screen.getByRole('checkbox'))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'a cusp' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
})

test('a knob whose figure does not follow goes back', () => {
  vi.useFakeTimers()
  render(<Slider knob={n} value={2} onChange={() => {}} />)
  const slider = screen.getByRole('slider')
  fireEvent.change(slider, { target: { value: String(n.fractionOf(7) * n.stops) } })
  act(() => void vi.advanceTimersByTime(1000))
  expect(slider.getAttribute('aria-valuetext')).toBe('2')
})
