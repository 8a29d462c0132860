import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { uniforms } from '@/lib/random/stream'
import { landscape, landscapes } from './index'
import type { Landscape } from './landscape'
import type { Piece } from './optimal-set'

/** Positions spread over the box, away from the kinks of the few that have them. */
function positions({ domain, id }: Landscape): readonly (readonly number[])[] {
  return Array.from({ length: 40 }, (_, i) => {
    const u = uniforms(foldIn(keyOf(id.length), i), domain.length)
    return domain.map(([low, high], j) => low + (high - low) * (0.05 + 0.9 * u[j]!))
  })
}

function pointsOf(piece: Piece): readonly (readonly number[])[] {
  return piece.kind === 'point' ? [piece.at] : piece.points
}

function zerosOf({ optimalSet, points }: Landscape): readonly (readonly number[])[] {
  return [...optimalSet.flatMap(pointsOf), ...points.map(({ at }) => at)]
}

const shifted = (w: readonly number[], i: number, step: number) => w.with(i, w[i]! + step)

test('the table holds at least 24 landscapes in one to three parameters, each once', () => {
  expect(new Set(landscapes.map(({ id }) => id)).size).toBe(landscapes.length)
  expect(landscapes.length).toBeGreaterThanOrEqual(24)
  expect(new Set(landscapes.map(({ dimension }) => dimension))).toEqual(new Set([1, 2, 3]))
  expect(() => landscape('nowhere')).toThrow('got nowhere')
})

test.each(landscapes)('$id: shapes fit the dimension', (member) => {
  const { dimension, domain, priorExponents, isEven, points } = member
  expect([domain.length, priorExponents.length, isEven.length]).toEqual([
    dimension,
    dimension,
    dimension,
  ])
  for (const { at } of points) expect(at).toHaveLength(dimension)
  const centre = domain.map(([low, high]) => (low + high) / 2)
  expect(member.gradient(centre)).toHaveLength(dimension)
  expect(member.hessian(centre)).toHaveLength(dimension ** 2)
})

test.each(landscapes)(
  '$id: K ≥ 0 in the box, and K = 0 on every piece of W₀ and named point',
  (member) => {
    for (const w of positions(member)) expect(member.loss(w)).toBeGreaterThanOrEqual(0)
    expect(member.optimalSet.length).toBeGreaterThan(0)
    for (const w of zerosOf(member)) {
      expect(member.loss(w)).toBeLessThan(1e-28) // a square of rounding errors
      w.forEach((value, i) => {
        const [low, high] = member.domain[i]!
        expect(value).toBeGreaterThanOrEqual(low - 1e-12)
        expect(value).toBeLessThanOrEqual(high + 1e-12)
      })
    }
  },
)

test.each(landscapes)('$id: the gradient is that of K, by central differences', (member) => {
  for (const w of positions(member)) {
    const gradient = member.gradient(w)
    const step = 1e-5
    w.forEach((_, i) => {
      const rise = member.loss(shifted(w, i, step)) - member.loss(shifted(w, i, -step))
      const scale = 1 + Math.abs(gradient[i]!)
      expect(Math.abs(rise / (2 * step) - gradient[i]!) / scale).toBeLessThan(3e-7) // K‴ step²/6
    })
  }
})

test.each(landscapes)(
  '$id: the Hessian is that of K, symmetric, by central differences',
  (member) => {
    for (const w of positions(member)) {
      const hessian = member.hessian(w)
      const step = 1e-5
      w.forEach((_, i) => {
        const above = member.gradient(shifted(w, i, step))
        const below = member.gradient(shifted(w, i, -step))
        w.forEach((__, j) => {
          const entry = hessian[i * w.length + j]!
          const difference = (above[j]! - below[j]!) / (2 * step)
          expect(Math.abs(difference - entry) / (1 + Math.abs(entry))).toBeLessThan(3e-6)
          expect(entry).toBeCloseTo(hessian[j * w.length + i]!, 12)
        })
      })
    }
  },
)

test.each(landscapes)('$id: K is even in the coordinates that say so', (member) => {
  for (const w of positions(member))
    member.isEven.forEach((isEven, i) => {
      if (isEven) expect(member.loss(w.with(i, -w[i]!))).toBeCloseTo(member.loss(w), 12)
    })
})

test.each(landscapes)(
  '$id: K is monotone between turning points of the last coordinate',
  (member) => {
    const last = member.dimension - 1
    for (const w of positions(member)) {
      const [low, high] = member.domain[last]!
      const ends = [low, ...member.turningPoints(w, [low, high]), high]
      for (let i = 1; i < ends.length; i++) {
        const [a, b] = [ends[i - 1]!, ends[i]!]
        const slopes = [0.1, 0.3, 0.5, 0.7, 0.9].map((s) =>
          Math.sign(member.gradient(w.with(last, a + s * (b - a)))[last]!),
        )
        expect(new Set(slopes.filter((sign) => sign !== 0)).size).toBeLessThanOrEqual(1)
      }
    }
  },
)

test.each(landscapes)(
  '$id: no point of W₀ has a smaller λ than the whole, and λ ≤ d/2 where K is smooth, the prior flat and W₀ inside the box',
  (member) => {
    const { lambda, multiplicity } = member.coefficient
    for (const point of member.points) {
      expect(point.lambda.gte(lambda)).toBe(true)
      if (point.lambda.equals(lambda)) expect(point.multiplicity).toBeLessThanOrEqual(multiplicity)
    }
    const meetsInside = zerosOf(member).some((w) =>
      w.every((value, i) => value > member.domain[i]![0] && value < member.domain[i]![1]),
    )
    const isSmooth = member.id !== 'absolute-value'
    if (isSmooth && meetsInside && member.priorExponents.every((h) => h === 0))
      expect(lambda.valueOf()).toBeLessThanOrEqual(member.dimension / 2)
  },
)
