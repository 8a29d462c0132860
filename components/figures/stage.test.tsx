import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Camera } from './space/camera'
import { Stage } from './stage'

/** A stage that says where it stands. */
function Turned({ isStill = false }: { readonly isStill?: boolean }) {
  const [camera, setCamera] = useState<Camera>({ turn: 0, tilt: 40 })
  const [zoom, setZoom] = useState(1)
  return (
    <Stage
      label="Surface"
      camera={camera}
      zoom={zoom}
      isStill={isStill}
      onTurn={setCamera}
      onZoom={setZoom}
    >
      <output>{`${Math.round(camera.turn)} ${Math.round(camera.tilt)} ${zoom.toFixed(2)}`}</output>
    </Stage>
  )
}

const says = () => screen.getByRole('status').textContent
const stageOf = () => {
  const stage = screen.getByRole('slider', { name: /Surface/ })
  Object.assign(stage, { setPointerCapture: () => undefined })
  Object.defineProperty(stage, 'clientWidth', { value: 360 })
  return stage
}
const at = (pointerId: number, clientX: number, clientY: number, pointerType = 'touch') => ({
  pointerId,
  clientX,
  clientY,
  pointerType,
})

test('a mouse turns and tilts: half of the width is a quarter of a turn', () => {
  render(<Turned />)
  const stage = stageOf()
  fireEvent.pointerDown(stage, at(1, 100, 100, 'mouse'))
  fireEvent.pointerMove(stage, at(1, 280, 120, 'mouse'))
  expect(says()).toBe('90 50 1.00')
  fireEvent.pointerUp(stage, at(1, 280, 120, 'mouse'))
  fireEvent.pointerMove(stage, at(1, 300, 140, 'mouse'))
  expect(says()).toBe('90 50 1.00')
})

test('a finger turns and does not tilt: up and down it scrolls the page', () => {
  render(<Turned />)
  const stage = stageOf()
  fireEvent.pointerDown(stage, at(1, 100, 100))
  fireEvent.pointerMove(stage, at(1, 118, 160))
  expect(says()).toBe('9 40 1.00')
})

test('two fingers that part enlarge the picture and do not turn it', () => {
  render(<Turned />)
  const stage = stageOf()
  fireEvent.pointerDown(stage, at(1, 100, 100))
  fireEvent.pointerDown(stage, at(2, 200, 100))
  fireEvent.pointerMove(stage, at(2, 300, 100))
  expect(says()).toBe('0 40 2.00')
  fireEvent.pointerMove(stage, at(2, 110, 100))
  expect(says()).toBe('0 40 1.00')
})

test('the wheel is left to the page unless Ctrl or ⌘ is held', () => {
  render(<Turned />)
  // fireEvent says whether the event went on to the page.
  expect(fireEvent.wheel(stageOf(), { deltaY: -400 })).toBe(true)
  expect(says()).toBe('0 40 1.00')
  expect(fireEvent.wheel(stageOf(), { deltaY: -400, ctrlKey: true })).toBe(false)
  expect(says()).toBe('0 40 2.72')
})

test('keys turn, tilt and enlarge; other keys, and Ctrl with +, are left to the page', () => {
  render(<Turned />)
  const stage = stageOf()
  for (const key of ['ArrowRight', 'ArrowUp', '+']) fireEvent.keyDown(stage, { key })
  expect(says()).toBe('5 45 1.25')
  expect(fireEvent.keyDown(stage, { key: 'PageDown' })).toBe(true)
  expect(fireEvent.keyDown(stage, { key: '+', ctrlKey: true })).toBe(true)
  fireEvent.doubleClick(stage)
  expect(says()).toBe('5 45 1.00')
})

test('a still stage does not move and is not in the order of Tab', () => {
  render(<Turned isStill />)
  const stage = stageOf()
  fireEvent.keyDown(stage, { key: 'ArrowRight' })
  fireEvent.pointerDown(stage, at(1, 100, 100, 'mouse'))
  fireEvent.pointerMove(stage, at(1, 300, 100, 'mouse'))
  expect(says()).toBe('0 40 1.00')
  expect(stage.tabIndex).toBe(-1)
})
