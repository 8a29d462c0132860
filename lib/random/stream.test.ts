import { expect, test } from 'vitest'
import { foldIn, keyOf, split } from './key'
import { normals, streamOf, uniforms } from './stream'
import { threefry2x32 } from './threefry'

const COUNT = 200_000

/** Sample means of powers 1 to 4, and their distance from the truth in standard errors. */
function deviations(draws: Float64Array, moments: readonly number[]): number[] {
  return [1, 2, 3, 4].map((power) => {
    let sum = 0
    for (const x of draws) sum += x ** power
    const variance = moments[2 * power]! - moments[power]! ** 2
    return (sum / draws.length - moments[power]!) / Math.sqrt(variance / draws.length)
  })
}

test('normal draws have the moments of N(0, 1) up to the fourth', () => {
  const moments = [1, 0, 1, 0, 3, 0, 15, 0, 105]
  for (const z of deviations(normals(keyOf(1), COUNT), moments)) expect(Math.abs(z)).toBeLessThan(4)
})

test('normal draws fall in equal shares between the normal octiles and beyond the tail at 3.654', () => {
  const draws = normals(keyOf(5), 10 * COUNT)
  const octiles = [-1.1503493803760079, -0.6744897501960817, -0.31863936396437514, 0]
  const edges = [
    ...octiles,
    ...octiles
      .slice(0, 3)
      .map((x) => -x)
      .toReversed(),
  ]
  const shares = new Float64Array(8)
  let beyond = 0
  for (const x of draws) {
    shares[edges.filter((edge) => x > edge).length]!++
    if (Math.abs(x) > 3.6541528853610088) beyond++
  }
  const expected = draws.length / 8
  const chiSquare = shares.reduce((sum, share) => sum + (share - expected) ** 2 / expected, 0)
  expect(chiSquare).toBeLessThan(7 + 4 * Math.sqrt(14)) // mean 7, variance 14
  const tail = 2.5803e-4 * draws.length // 2 Φ(−3.65415…), a Poisson count
  expect(Math.abs(beyond - tail)).toBeLessThan(4 * Math.sqrt(tail))
})

test('uniform draws have the moments of U[0, 1) up to the fourth', () => {
  const moments = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => 1 / (k + 1))
  for (const z of deviations(uniforms(keyOf(2), COUNT), moments))
    expect(Math.abs(z)).toBeLessThan(4)
})

test('the same key gives the same draws, and children give others', () => {
  const key = keyOf(3)
  expect(normals(key, 5)).toEqual(normals(key, 5))
  const firsts = [key, foldIn(key, 0), foldIn(key, 1), ...split(key, 2)].map(
    (k) => uniforms(k, 1)[0],
  )
  expect(new Set(firsts).size).toBe(5)
})

test('integers below a bound are uniform by the chi-square test', () => {
  const draws = streamOf(keyOf(4))
  const counts = new Float64Array(10)
  for (let i = 0; i < COUNT; i++) counts[draws.integer(10)]!++
  const expected = COUNT / 10
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  expect(chiSquare).toBeLessThan(9 + 4 * Math.sqrt(18)) // mean 9, variance 18 under uniformity
})

test('bad arguments are named', () => {
  expect(() => keyOf(-1)).toThrow('seed must be an integer in [0, 2^53), got -1')
  expect(() => foldIn([0, 0], 0.5)).toThrow('label')
  expect(() => split([0, 0], NaN)).toThrow('count')
  expect(() => normals([0, 0], -2)).toThrow('count')
  expect(() => streamOf([0, 0]).integer(0)).toThrow('bound')
})

test('filling an array gives the draws that one call after another gives, however they are mixed', () => {
  const [filled, single] = [streamOf(keyOf(8)), streamOf(keyOf(8))]
  for (const count of [1, 5, 700, 0, 64]) {
    const values = new Float64Array(count)
    filled.normals(values)
    expect(values).toEqual(values.map(() => single.normal()))
    const rows = new Uint32Array(count)
    filled.integers(37, rows)
    expect(rows).toEqual(rows.map(() => single.integer(37)))
    filled.uniforms(values)
    expect(values).toEqual(values.map(() => single.uniform()))
    expect(filled.uniform()).toBe(single.uniform())
  }
})

test('block i of a stream is Threefry of the key at counter i, however many are made ahead', () => {
  const { uniform } = streamOf(keyOf(9))
  for (let counter = 0; counter < 300; counter++) {
    const [low, high] = threefry2x32(0, 9, counter, 0)
    expect(uniform()).toBe(((low >>> 5) * 2 ** 26 + (high >>> 6)) * 2 ** -53)
  }
})
