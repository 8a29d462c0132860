import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { posteriorFilm } from './film'
import type { FilmModelName, FilmRequest } from './request'

const usual: FilmRequest = {
  model: 'product',
  truth: 0,
  scale: 1,
  beta: 1,
  n: 100,
  seed: 1,
  isPopulation: false,
  magnify: 0,
}
/** The loss of the truth, per datum: ½ log 2π + ½. */
const ENTROPY = 0.5 * Math.log(2 * Math.PI) + 0.5

test.each([
  { n: 1, z: 0.78963996 },
  { n: 10, z: 0.49225054 },
  { n: 100, z: 0.24426018 },
  { n: 1000, z: 0.10612401 },
  { n: 10_000, z: 0.04273802 },
  { n: 1_000_000, z: 0.00611089 },
])('Z⁰ of K = (ab)²/2 at n = $n is e^(1/4n) K₀(1/4n) / √(2πn)', ({ n, z }) => {
  const { logZ } = posteriorFilm({ ...usual, n, isPopulation: true })
  expect(Math.exp(logZ.value + n * ENTROPY)).toBeCloseTo(z, 8)
})

type Case = {
  readonly id: string
  readonly model: string
  readonly prior: readonly { readonly kind: string; readonly mean?: number; readonly sd: number }[]
  readonly data: { readonly x?: readonly number[]; readonly y: readonly number[] }
  readonly results: readonly { readonly beta: number; readonly logZ: number }[]
}
const fixtures: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync('tests/fixtures/evidence.public.json', 'utf8'),
)
const names: Readonly<Record<string, FilmModelName>> = {
  'gaussian-location': 'location',
  'linear-regression': 'linear',
  'product-regression': 'bilinear',
  'tanh-regression': 'tanh',
}
const comparable = fixtures.cases.flatMap(({ id, model, prior, data, results }) => {
  const name = names[model]
  if (!name || prior.some(({ kind }) => kind !== 'normal')) return []
  const own = { x: Float64Array.from(data.x ?? []), y: Float64Array.from(data.y) }
  return results.map(({ beta, logZ }) => ({ id, name, own, scale: prior[0]!.sd, beta, logZ }))
})

test.each(comparable)('log Z of $id at β = $beta is the reference value', (one) => {
  const { logZ } = posteriorFilm({
    ...usual,
    model: one.name,
    own: one.own,
    n: one.own.y.length,
    scale: one.scale,
    beta: one.beta,
  })
  // The binned sums of tanh at n = 1000 are good to 1e-7 nats.
  expect(Math.abs(logZ.value - one.logZ)).toBeLessThan(1e-8 * Math.max(10, Math.abs(one.logZ)))
})

test('the comparison with reference values is not empty', () =>
  expect(comparable.length).toBeGreaterThan(12))

test.each([1, 30, 1000, 100_000])(
  'with n = %d data the posterior of a line through data is Laplace’s Gaussian',
  (n) => {
    const { laplace } = posteriorFilm({ ...usual, model: 'linear', truth: 0.5, n })
    if (laplace.kind !== 'gaussian') throw new Error('Laplace failed on a regular model')
    expect(laplace.distance.value).toBeLessThan(1e-5)
  },
)

test.each([
  { model: 'product', rank: 0, dimension: 2 },
  { model: 'bilinear', rank: 0, dimension: 2 },
  { model: 'tanh', rank: 0, dimension: 2 },
  { model: 'square', rank: 0, dimension: 1 },
] as const)('at truth zero Laplace has no Gaussian for $model', ({ model, rank, dimension }) => {
  expect(posteriorFilm({ ...usual, model }).laplace).toEqual({ kind: 'none', rank, dimension })
})

test('a singular posterior goes away from its best Gaussian as n grows', () => {
  const distances = [10, 1000, 100_000].map(
    (n) => posteriorFilm({ ...usual, n, isPopulation: true }).matched.distance.value,
  )
  expect(distances).toEqual(distances.toSorted((p, q) => p - q))
  expect(distances.at(-1)).toBeGreaterThan(0.8)
})

test('tanh with a truth of its own has two mirror images, and Laplace covers one', () => {
  const { laplace } = posteriorFilm({ ...usual, model: 'tanh', truth: 1, n: 10_000 })
  if (laplace.kind !== 'gaussian') throw new Error('Laplace failed at a regular point')
  expect(laplace.distance.value).toBeGreaterThan(0.5)
  expect(laplace.distance.value).toBeLessThan(0.52)
})

test('a window of six prior standard deviations holds the whole posterior', () => {
  for (const model of ['product', 'tanh', 'square', 'location'] as const) {
    const { picture } = posteriorFilm({ ...usual, model, n: 3, scale: 0.5 })
    expect(picture.massInView).toBeGreaterThan(0.9999)
    expect(picture.massInView).toBeLessThan(1.002)
  }
})

test('the first data of a longer sequence are those of a shorter one', () => {
  const few = posteriorFilm({ ...usual, model: 'tanh', n: 20 }).shown
  const many = posteriorFilm({ ...usual, model: 'tanh', n: 200 }).shown
  expect(Array.from(many.y.slice(0, 20))).toEqual([...few.y])
  expect(Array.from(many.x.slice(0, 20))).toEqual([...few.x])
})

function shades(request: FilmRequest): Float32Array {
  const { picture } = posteriorFilm(request)
  if (picture.kind !== 'plane') throw new Error('the model has two parameters')
  return picture.shares
}

test('a small move of any knob moves no shade by much', () => {
  const start: FilmRequest = { ...usual, truth: 0.5, magnify: 0.25 }
  const moves: readonly FilmRequest[] = [
    { ...start, truth: 0.501 },
    { ...start, beta: 1.002 },
    { ...start, scale: 1.002 },
    { ...start, magnify: 0.2505 },
  ]
  const before = shades(start)
  for (const move of moves) {
    const after = shades(move)
    expect(Math.max(...before.map((shade, k) => Math.abs(shade - after[k]!)))).toBeLessThan(0.05)
  }
})

test('the way between two models starts at one and ends at the other', () => {
  const from = (part: number) =>
    posteriorFilm({
      ...usual,
      model: 'product',
      isPopulation: true,
      from: { model: 'linear', part },
    })
  const linear = posteriorFilm({ ...usual, model: 'linear', isPopulation: true })
  const product = posteriorFilm({ ...usual, model: 'product', isPopulation: true })
  expect(from(0).logZ.value).toBeCloseTo(linear.logZ.value, 8)
  expect(from(1).logZ.value).toBe(product.logZ.value)
})

test('the prediction of a posterior that knows the truth is the truth', () => {
  const { prediction } = posteriorFilm({
    ...usual,
    model: 'tanh',
    truth: 1,
    n: 1e5,
    isPopulation: true,
  })
  if (prediction.kind !== 'curve') throw new Error('tanh has an input')
  for (const [i, mean] of prediction.mean.entries())
    expect(Math.abs(mean - prediction.truth![i]!)).toBeLessThan(0.01)
})

test('the predictive density integrates to one', () => {
  const { prediction } = posteriorFilm({ ...usual, n: 5 })
  if (prediction.kind !== 'density') throw new Error('N(ab, 1) has no input')
  const step = prediction.y[1]! - prediction.y[0]!
  expect(prediction.density.reduce((sum, value) => sum + value * step, 0)).toBeCloseTo(1, 3)
})

test.each(['beta', 'scale'] as const)('%s must be positive', (name) => {
  expect(() => posteriorFilm({ ...usual, [name]: 0 })).toThrow(`${name} must be positive`)
})
