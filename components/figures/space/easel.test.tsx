import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { easel } from './easel'
import type { Request } from './messages'
import type { Palette } from './palette'
import type { StagePicture } from './picture'
import { reliefOf } from './relief'

type See = (entries: readonly { target: Element; isIntersecting: boolean }[]) => void

let see: See = () => undefined

class Sight {
  constructor(changed: See) {
    see = changed
  }
  observe() {}
  unobserve() {}
}

class Sizes {
  observe() {}
  unobserve() {}
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IntersectionObserver', Sight)
  vi.stubGlobal('ResizeObserver', Sizes)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const relief = reliefOf({
  field: { size: 2, values: [1, 0, 0, 1] },
  x: { name: 'x', over: [-1, 1] },
  y: { name: 'y', over: [-1, 1] },
  z: { name: 'z' },
  knee: 1,
  top: 1,
})
const palette = { theme: 'light' } as Palette
const turned = (turn: number): StagePicture => ({
  kind: 'relief',
  relief,
  before: undefined,
  part: 1,
  turn,
  tilt: 40,
  zoom: 1,
  palette,
})

/** A canvas of 300 pixels under an easel's care, and what was asked of the painter. */
function opened() {
  const asked: Request[] = []
  const target = document.createElement('canvas')
  Object.defineProperty(target, 'clientWidth', { value: 300 })
  Object.assign(target, { getContext: () => ({ transferFromImageBitmap: () => undefined }) })
  document.body.replaceChildren(target)
  const page = easel((request) => asked.push(request))
  const painted = vi.fn()
  const view = page.open(target, 'relief', painted)
  const draws = () =>
    asked.flatMap((request) =>
      request.kind === 'draw' ? [{ ...request.change, isResting: request.isResting }] : [],
    )
  const bitmap = { close: () => undefined } as ImageBitmap
  const drawn = (isCoarse = false) => page.receive({ kind: 'drawn', view: 0, bitmap, isCoarse })
  return { page, view, target, painted, draws, drawn }
}

test('while one picture is on its way the others wait, and only the last of them is drawn', () => {
  const { view, draws, drawn } = opened()
  for (const turn of [0, 1, 2, 3]) view.show(turned(turn))
  expect(draws().map((change) => 'turn' in change && change.turn)).toEqual([0])
  drawn()
  expect(draws().slice(1)).toEqual([{ turn: 3, isResting: false }])
  drawn()
  expect(draws()).toHaveLength(2)
})

test('a coarse picture is drawn finely once it rests, and only then', () => {
  const { view, target, draws, drawn } = opened()
  view.show(turned(0))
  drawn(true)
  expect(target.hasAttribute('data-coarse')).toBe(true)
  vi.advanceTimersByTime(100)
  view.show(turned(1))
  drawn(true)
  vi.advanceTimersByTime(100)
  expect(draws()).toHaveLength(2)
  vi.advanceTimersByTime(100)
  expect(draws().slice(2)).toEqual([{ isResting: true }])
  drawn()
  expect(target.hasAttribute('data-coarse')).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(draws()).toHaveLength(3)
})

test('out of sight the first picture is drawn, and the next when it comes into sight', () => {
  const { view, target, painted, draws, drawn } = opened()
  see([{ target, isIntersecting: false }])
  view.show(turned(0))
  drawn()
  expect(painted).toHaveBeenCalledOnce()
  view.show(turned(1))
  expect(draws()).toHaveLength(1)
  see([{ target, isIntersecting: true }])
  expect(draws()).toHaveLength(2)
})

test('a picture is late when it has been on its way for longer than a glance', () => {
  const { page, view, drawn } = opened()
  view.show(turned(0))
  vi.advanceTimersByTime(40)
  expect(page.isLate()).toBe(false)
  vi.advanceTimersByTime(20)
  expect(page.isLate()).toBe(true)
  drawn()
  expect(page.isLate()).toBe(false)
})

test('who waits for a picture to save is told when the painter goes away', async () => {
  const { page, view } = opened()
  const picture = view.snapshot(2)
  page.receive({ kind: 'away' })
  expect(await picture).toBeUndefined()
})
