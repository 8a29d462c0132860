import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react'
import axe from 'axe-core'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serve } from '@/lib/worker/serve'
import type { Reply, Request } from '@/lib/worker/task'
import { tasks } from '@/lib/worker/tasks'
import { loadStill, registry, type WidgetName } from './registry'

/** A frame of the film is real work: on a busy machine it may take seconds. */
configure({ asyncUtilTimeout: 60_000 })

/** The worker's own server in this thread: jsdom has no workers. */
class LocalWorker {
  readonly #listeners: ((event: { data: Reply }) => void)[] = []
  readonly #listen = serve(tasks, {
    post: (reply) => setTimeout(() => this.#listeners.forEach((tell) => tell({ data: reply }))),
  })
  addEventListener(kind: string, listener: (event: { data: Reply }) => void) {
    if (kind === 'message') this.#listeners.push(listener)
  }
  postMessage(request: Request) {
    this.#listen(request)
  }
  terminate() {}
}

beforeEach(() => {
  vi.stubGlobal('Worker', LocalWorker)
  // jsdom says aloud that it has no canvas; the widgets then keep their SVG.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const names = Object.keys(registry).filter((name): name is WidgetName =>
  Object.hasOwn(registry, name),
)

async function still(name: WidgetName, state = '') {
  const { default: Widget } = await loadStill(name)
  return render(<Widget id="one" state={state} still />).container
}

async function live(name: WidgetName, search = '') {
  const { default: Widget } = await registry[name].load()
  const view = render(
    <NuqsTestingAdapter searchParams={search} hasMemory>
      <Widget id="one" state="" />
    </NuqsTestingAdapter>,
  )
  await waitFor(() => expect(view.container.querySelector('[data-ready]')).not.toBeNull())
  return view.container
}

const words = (container: HTMLElement) =>
  container.querySelector('.widget-description')?.textContent ?? ''

test.each(names)(
  'the still of %s has a picture, a description and knobs that do not move',
  async (name) => {
    const container = await still(name)
    expect(container.querySelector('svg path')).not.toBeNull()
    expect(words(container).length).toBeGreaterThan(60)
    expect(container.querySelector('[data-ready]')).toBeNull()
    for (const input of container.querySelectorAll('input'))
      expect(input.matches(':disabled')).toBe(true)
  },
)

function ids(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[id]')].map((element) => element.id)
}

test.each(names)(
  'the still and the live %s on one page share no id',
  async (name) => {
    const all = [...ids(await still(name)), ...ids(await live(name))]
    expect(new Set(all).size).toBe(all.length)
  },
  90_000,
)

test.each(names)(
  'axe finds nothing in %s',
  async (name) => {
    const container = await live(name)
    for (const panel of container.querySelectorAll('details')) panel.open = true
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  },
  90_000,
)

test.each(names)('%s draws something at any address, however bad', async (name) => {
  const bad = ['n', 'model', 'level', 'tilt', 'scale', 'beta', 'truth', 'seed', 'magnify']
    .map((key) => `one.${key}=${key.length % 2 ? 'NaN' : '-1e999'}`)
    .join('&')
  const container = await live(name, bad)
  expect(container.innerHTML).not.toContain('NaN')
  expect(container.innerHTML).not.toContain('Infinity')
})

test.each(names)('every slider of %s says its value in words', async (name) => {
  const container = await live(name)
  for (const slider of within(container).queryAllByRole('slider'))
    expect(slider.getAttribute('aria-valuetext')).toBeTruthy()
})

test('moving n moves the posterior, and says so', async () => {
  const container = await live('posterior-film', 'one.model=linear&one.n=10')
  const readout = () => container.querySelector('.readout')?.textContent
  const before = readout()
  fireEvent.change(screen.getByRole('slider', { name: 'sample size n' }), {
    target: { value: '160' },
  })
  await waitFor(() => expect(readout()).not.toBe(before))
  expect(readout()).toContain('n = 10\u202f000')
})

test('reset brings the initial state back', async () => {
  const container = await live('posterior-film', 'one.model=linear')
  expect(container.querySelector<HTMLInputElement>('input[value="linear"]')?.checked).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'reset' }))
  await waitFor(() =>
    expect(container.querySelector<HTMLInputElement>('input[value="product"]')?.checked).toBe(true),
  )
})

test('pasted pairs replace the sampled ones, and what cannot be read is refused in words', async () => {
  const container = await live('posterior-film', 'one.model=linear')
  const box = container.querySelector('textarea')!
  fireEvent.change(box, { target: { value: '1,2\n2,x' } })
  fireEvent.click(screen.getByText('use these data'))
  expect(screen.getByRole('alert').textContent).toContain('line 2: “x” is not a number')
  fireEvent.change(box, { target: { value: '-1,-1\n0,0\n1,1' } })
  fireEvent.click(screen.getByText('use these data'))
  await waitFor(() => expect(words(container)).toContain('your own data'))
  expect(words(container)).toContain('3 data')
})

test('the answer is shown only after the guess, and the guess stays on this machine', async () => {
  const container = await live('predict-the-concentration')
  expect(container.textContent).not.toContain('−½')
  act(() => fireEvent.click(screen.getByText('this is my guess')))
  expect(container.textContent).toContain('exact −½')
  expect(localStorage.getItem('guess.predict-the-concentration.one')).toContain('"isMade":true')
  cleanup()
  expect((await live('predict-the-concentration')).textContent).toContain('exact −½')
})

test('a browser that refuses storage still takes the guess', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused')
  })
  const container = await live('predict-the-concentration')
  fireEvent.click(screen.getByText('this is my guess'))
  expect(container.textContent).toContain('exact −½')
})

test('arrow keys turn the surface', async () => {
  await live('water-level-surface')
  const stage = screen.getByRole('slider', { name: /The loss surface/ })
  const before = stage.getAttribute('aria-valuetext')
  fireEvent.keyDown(stage, { key: 'ArrowLeft' })
  await waitFor(() => expect(stage.getAttribute('aria-valuetext')).not.toBe(before))
})
