import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { freeEnergyAbove, runningMeans } from './evidence-path'
import { logPartition } from './mean-model'

const anyMean = fc.double({ min: -1.5, max: 1.5, noNaN: true })
const anySize = fc.integer({ min: 1, max: 30 })

test('the free energy of one weight is minus the log of its integral, by quadrature', () => {
  fc.assert(
    fc.property(anySize, anyMean, (n, mean) => {
      const integral = -logPartition({ kind: 'power', k: 1 }, n, Math.sqrt(n) * mean)
      expect(freeEnergyAbove('location', n, mean).total).toBeCloseTo(integral, 8)
    }),
  )
})

test('the free energy of a product is minus the log of its double integral', () => {
  fc.assert(
    fc.property(anySize, anyMean, (n, mean) => {
      const [reach, count] = [8, 320]
      const places = Array.from({ length: count }, (_, i) => (reach * (2 * i + 1 - count)) / count)
      const cell = ((2 * reach) / count) ** 2 / (2 * Math.PI)
      let sum = 0
      for (const a of places)
        for (const b of places)
          sum += cell * Math.exp(n * a * b * mean - (n * (a * b) ** 2) / 2 - (a * a + b * b) / 2)
      expect(freeEnergyAbove('product', n, mean).total).toBeCloseTo(-Math.log(sum), 5)
    }),
    { numRuns: 8 },
  )
})

test('the next datum’s surprise is what the free energy grows by: F is their sum', () => {
  // N(w, 1) predicts datum n + 1 by N(n x̄/(n + 1), 1 + 1/(n + 1)); surprises above those of N(0, 1).
  const data = [0.3, -1.2, 0.8, 2, -0.1]
  let [sum, surprise] = [0, 0]
  for (const [n, y] of data.entries()) {
    const [mean, variance] = [sum / (n + 1), 1 + 1 / (n + 1)]
    surprise += 0.5 * Math.log(variance) + (y - mean) ** 2 / (2 * variance) - y ** 2 / 2
    sum += y
    expect(freeEnergyAbove('location', n + 1, sum / (n + 1)).total).toBeCloseTo(surprise, 10)
  }
})

test('running means are means of the first data of one sequence', () => {
  const [one, two] = [runningMeans(keyOf(3), 0.5, [1, 2, 7]), runningMeans(keyOf(3), 0.5, [7])]
  expect(one[2]).toBeCloseTo(two[0]!, 12)
})

test.each([
  { name: 'no data', of: () => freeEnergyAbove('location', 0, 1), message: 'n must be positive' },
  { name: 'sizes that fall', of: () => runningMeans(keyOf(1), 0, [3, 2]), message: 'increasing' },
])('$name: refused', ({ of, message }) => expect(of).toThrow(message))
