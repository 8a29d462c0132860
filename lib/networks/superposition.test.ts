import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import {
  polygon,
  superpositionDimension,
  superpositionLoss,
  superpositionObjective,
} from './superposition'

const six = { features: 6, hidden: 2 }
const hexagon = { corners: 6, length: 1.32053, bias: -0.61814 }
const pentagon = { corners: 5, length: 1.17046, bias: -0.2823 }

test.each([
  { name: 'the 6-gon', shape: six, corners: hexagon, loss: 0.048192 },
  { name: 'the 5-gon with a dead feature', shape: six, corners: pentagon, loss: 0.068744 },
  { name: '5⁺', shape: six, corners: { ...pentagon, spareBias: 1 / 12 }, loss: 0.061799 },
  {
    name: 'the 5-gon of five features',
    shape: { features: 5, hidden: 2 },
    corners: pentagon,
    loss: 0.0158256,
  },
  {
    name: 'the 4-gon of four features',
    shape: { features: 4, hidden: 2 },
    corners: { corners: 4, length: 1, bias: 0 },
    loss: 0,
  },
])(
  'the loss of $name is the published one, and its gradient vanishes',
  ({ shape, corners, loss }) => {
    const w = polygon(shape, corners)
    const gradient = new Float64Array(w.length)
    expect(Math.abs(superpositionLoss(shape, w, gradient) - loss)).toBeLessThan(6e-7)
    // Length and bias are given to five digits, and the curvatures are below 10.
    expect(Math.max(...gradient.map(Math.abs))).toBeLessThan(1e-4)
  },
)

test('5⁺ gains exactly 1/144 over the 5-gon', () => {
  const dead = superpositionLoss(six, polygon(six, pentagon))
  const alive = superpositionLoss(six, polygon(six, { ...pentagon, spareBias: 1 / 12 }))
  expect(dead - alive).toBeCloseTo(1 / 144, 15)
})

test('the gradient is the central difference of the loss', () => {
  const w = normals(keyOf(5), superpositionDimension(six))
  const gradient = new Float64Array(w.length)
  superpositionLoss(six, w, gradient)
  const h = 1e-6
  for (let j = 0; j < w.length; j++) {
    const difference =
      (superpositionLoss(six, w.with(j, w[j]! + h)) -
        superpositionLoss(six, w.with(j, w[j]! - h))) /
      (2 * h)
    expect(Math.abs(gradient[j]! - difference)).toBeLessThan(1e-7 * (1 + Math.abs(difference)))
  }
})

test('minibatch losses and gradients average to the population ones within 4 standard errors', () => {
  const w = normals(keyOf(6), superpositionDimension(six))
  const population = new Float64Array(w.length)
  const loss = superpositionLoss(six, w, population)
  const objective = superpositionObjective(six, 64)
  const batches = 2000
  const gradient = new Float64Array(w.length)
  const samples = Array.from({ length: batches }, (_, batch) => {
    const value = objective.evaluate(w, gradient, foldIn(keyOf(7), batch))
    return [value, ...gradient]
  })
  ;[loss, ...population].forEach((truth, j) => {
    const mean = samples.reduce((sum, row) => sum + row[j]!, 0) / batches
    const variance = samples.reduce((sum, row) => sum + (row[j]! - mean) ** 2, 0) / (batches - 1)
    const standardError = Math.sqrt(variance / batches)
    expect(Math.abs(mean - truth)).toBeLessThanOrEqual(4 * standardError) // both 0 where units are dead
    expect(standardError).toBeLessThan(0.05 * (1 + Math.abs(truth)))
  })
})

/** Positive and vanishing eigenvalues of the Hessian, from central differences of the gradient. */
function inertia(shape: { features: number; hidden: number }, w: Float64Array) {
  const h = 1e-5
  const d = w.length
  const columns = Array.from({ length: d }, (_, j) => {
    const up = new Float64Array(d)
    const down = new Float64Array(d)
    superpositionLoss(shape, w.with(j, w[j]! + h), up)
    superpositionLoss(shape, w.with(j, w[j]! - h), down)
    return Array.from(up, (value, i) => (value - down[i]!) / (2 * h))
  })
  const symmetric = columns.map((column, j) =>
    column.map((value, i) => (value + columns[i]![j]!) / 2),
  )
  // Inertia by LDLᵀ with diagonal pivoting (Sylvester): the signs of the pivots.
  const a = symmetric.map((row) => row.slice())
  const left = new Set(a.keys())
  const pivots: number[] = []
  while (left.size > 0) {
    const p = [...left].reduce((best, k) =>
      Math.abs(a[k]![k]!) > Math.abs(a[best]![best]!) ? k : best,
    )
    const pivot = a[p]![p]!
    pivots.push(pivot)
    left.delete(p)
    if (Math.abs(pivot) < 1e-6) continue
    for (const i of left) for (const j of left) a[i]![j]! -= (a[i]![p]! * a[p]![j]!) / pivot
  }
  // Curvatures of these polygons are above 0.01, and the differences are good to 1e-6.
  return {
    positive: pivots.filter((pivot) => pivot > 1e-4).length,
    zero: pivots.filter((pivot) => Math.abs(pivot) <= 1e-4).length,
  }
}

/** The critical length and bias near a start, by Newton's method on the two-parameter family. */
function refined(shape: { features: number; hidden: number }, start: typeof hexagon) {
  let { length, bias } = start
  const loss = (l: number, b: number) =>
    superpositionLoss(shape, polygon(shape, { corners: start.corners, length: l, bias: b }))
  const h = 1e-4
  for (let k = 0; k < 6; k++) {
    const l = (loss(length + h, bias) - loss(length - h, bias)) / (2 * h)
    const b = (loss(length, bias + h) - loss(length, bias - h)) / (2 * h)
    const ll = (loss(length + h, bias) + loss(length - h, bias) - 2 * loss(length, bias)) / h ** 2
    const bb = (loss(length, bias + h) + loss(length, bias - h) - 2 * loss(length, bias)) / h ** 2
    const lb =
      (loss(length + h, bias + h) +
        loss(length - h, bias - h) -
        loss(length + h, bias - h) -
        loss(length - h, bias + h)) /
      (4 * h ** 2)
    const determinant = ll * bb - lb * lb
    length -= (bb * l - lb * b) / determinant
    bias -= (ll * b - lb * l) / determinant
  }
  return { corners: start.corners, length, bias }
}

test.each([
  { name: 'the 6-gon', shape: six, corners: hexagon, spareBias: -1, positive: 17, zero: 1 },
  {
    name: 'the 5-gon with a dead feature',
    shape: six,
    corners: pentagon,
    spareBias: -1,
    positive: 14,
    zero: 4,
  },
  { name: '5⁺', shape: six, corners: pentagon, spareBias: 1 / 12, positive: 17, zero: 1 },
])(
  'λ = half the number of positive curvatures: $name',
  ({ shape, corners, spareBias, positive, zero }) => {
    expect(inertia(shape, polygon(shape, { ...refined(shape, corners), spareBias }))).toEqual({
      positive,
      zero,
    })
  },
)

test('bad shapes and positions are refused by name', () => {
  expect(() => superpositionLoss(six, new Float64Array(3))).toThrow(
    'position must have length 18, got 3',
  )
  expect(() => superpositionLoss({ features: 0, hidden: 2 }, new Float64Array(0))).toThrow(
    'features',
  )
  expect(() => polygon(six, { corners: 7, length: 1, bias: 0 })).toThrow('corners')
  expect(() => polygon({ features: 6, hidden: 3 }, hexagon)).toThrow('hidden')
  expect(() => superpositionObjective(six, 0)).toThrow('batchSize')
})
