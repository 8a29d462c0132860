import { expect, test, vi } from 'vitest'
import { whenReady } from './when-ready'

/** What a widget draws into: its root is ready, and its canvas, so wide, waits for a picture. */
const waiting = (width: number) => {
  const live = document.createElement('div')
  live.innerHTML = '<div data-ready="true"><canvas data-pending="true"></canvas></div>'
  const canvas = live.querySelector('canvas')!
  Object.defineProperty(canvas, 'clientWidth', { value: width })
  return { live, canvas }
}

test('a widget is ready when its canvas holds a picture, and not before', async () => {
  const { live, canvas } = waiting(300)
  const then = vi.fn()
  whenReady(live, then)
  live.setAttribute('data-ready', 'true')
  await Promise.resolve()
  expect(then).not.toHaveBeenCalled()
  canvas.removeAttribute('data-pending')
  await vi.waitFor(() => expect(then).toHaveBeenCalledOnce())
})

test('a canvas that is not shown keeps no widget waiting', () => {
  const then = vi.fn()
  whenReady(waiting(0).live, then)
  expect(then).toHaveBeenCalledOnce()
})
