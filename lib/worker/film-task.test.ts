import { expect, test } from 'vitest'
import { posteriorFilm } from '@/lib/posterior/film/film'
import type { FilmFrame } from '@/lib/posterior/film/frame'
import type { FilmModelName, FilmRequest } from '@/lib/posterior/film/request'
import { filmTask } from './film-task'

const usual: FilmRequest = {
  model: 'product',
  truth: 0.5,
  scale: 1,
  beta: 1,
  n: 100,
  seed: 3,
  isPopulation: false,
  magnify: 0.25,
}

/** Runs a task without waiting, and keeps what it reported on the way. */
async function runOf(task: ReturnType<typeof filmTask>, request: FilmRequest) {
  const coarse: FilmFrame[] = []
  const fractions: number[] = []
  const final = await task(request, {
    report: (frame) => void coarse.push(frame),
    progress: (fraction) => void fractions.push(fraction),
    pause: () => Promise.resolve(),
  })
  return { coarse, fractions, final }
}

test('the coarse frame prints the numbers of the fine one, on fewer cells', async () => {
  const { coarse, final } = await runOf(filmTask(), usual)
  expect(coarse).toHaveLength(1)
  expect(coarse[0]!.logZ).toEqual(final.logZ)
  expect(coarse[0]!.matched).toEqual(final.matched)
  const sizes = [coarse[0]!, final].map(({ picture }) => picture.kind === 'plane' && picture.size)
  expect(sizes).toEqual([128, 256])
})

const models: readonly FilmModelName[] = ['location', 'product', 'linear', 'tanh']

test.each(models)(
  'a smaller n after a larger one sees the first data of the same sequence, for %s',
  async (model) => {
    const task = filmTask()
    await runOf(task, { ...usual, model, n: 40_000 })
    const few = { ...usual, model, n: 25_000 }
    const { final } = await runOf(task, few)
    expect(final.logZ).toEqual(posteriorFilm(few).logZ)
    expect(final.shown).toEqual(posteriorFilm(few).shown)
  },
)

test('another seed draws other data', async () => {
  const task = filmTask()
  await runOf(task, { ...usual, n: 30_000 })
  const other = { ...usual, n: 30_000, seed: 4 }
  expect((await runOf(task, other)).final.logZ).toEqual(posteriorFilm(other).logZ)
})

test('only what takes long tells its progress', async () => {
  expect((await runOf(filmTask(), usual)).fractions).toEqual([])
  expect((await runOf(filmTask(), { ...usual, n: 30_000 })).fractions.length).toBeGreaterThan(0)
})
