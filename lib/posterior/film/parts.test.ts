import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tanh } from '@/lib/numerics/tanh'
import { keyOf } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { binnedMoments } from './binned-moments'
import { conditionalPosterior } from './conditional'
import { commonMass } from './overlap'
import { adaptivePanels, logIntegral } from './panels'
import { cellMasses } from './raster'
import { massBelow } from './shade'

test('binned sums are sums over the data, for functions as steep as tanh(3x)²', () => {
  const x = normals(keyOf(1), 5000)
  const y = normals(keyOf(2), 5000)
  const { nodes, counts, sums } = binnedMoments(x, y)
  for (const slope of [0.5, 1, 3]) {
    const exact = x.reduce((sum, at) => sum + tanh(slope * at) ** 2, 0)
    const exactWithY = x.reduce((sum, at, i) => sum + y[i]! * tanh(slope * at), 0)
    const binned = nodes.reduce((sum, at, j) => sum + counts[j]! * tanh(slope * at) ** 2, 0)
    const binnedWithY = nodes.reduce((sum, at, j) => sum + sums[j]! * tanh(slope * at), 0)
    expect(Math.abs(binned - exact)).toBeLessThan(1e-6)
    expect(Math.abs(binnedWithY - exactWithY)).toBeLessThan(1e-6)
  }
})

test('the panels find a spike that is narrower than the first cuts by a factor of a thousand', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 1e-4, max: 2, noNaN: true }),
      (mean, sd) => {
        const cuts = Array.from({ length: 65 }, (_, k) => -16 + k / 2)
        const { value, error } = logIntegral(
          adaptivePanels((x) => -0.5 * ((x - mean) / sd) ** 2, cuts),
        )
        const exact = Math.log(sd * Math.sqrt(2 * Math.PI))
        expect(Math.abs(value - exact)).toBeLessThan(1e-8)
        expect(error).toBeLessThan(1e-6)
      },
    ),
  )
})

const anyLine = fc.record({
  logMass: fc.double({ min: -3, max: 1, noNaN: true }),
  mean: fc.double({ min: -2, max: 2, noNaN: true }),
  sd: fc.double({ min: 0.05, max: 3, noNaN: true }),
})

test('the common mass of two Gaussians is the integral of the lower one', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (p, g) => {
      const density = ({ logMass, mean, sd }: typeof p, a: number) =>
        Math.exp(logMass - 0.5 * ((a - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))
      const step = 0.0005
      let sum = 0
      for (let a = -22; a < 22; a += step) sum += step * Math.min(density(p, a), density(g, a))
      // The sum misses up to step²/8 times the jump of the slope at each of two kinks: slopes are at most
      // e · 0.242/0.05² = 263, so 2 · 526 · 3.1e-8 = 3.3e-5.
      expect(Math.abs(commonMass(p, g) - sum)).toBeLessThan(4e-5)
    }),
    { numRuns: 40 },
  )
})

test('a Gaussian shares its mass with itself', () => {
  fc.assert(
    fc.property(anyLine, (p) => {
      expect(commonMass(p, p)).toBeCloseTo(Math.exp(p.logMass), 12)
    }),
  )
})

test('on a plane Gaussian the mass below is the density over its peak', () => {
  const size = 128
  const densities = Float64Array.from({ length: size * size }, (_, k) => {
    const x = (k % size) / 16 - 4
    const y = Math.floor(k / size) / 16 - 4
    return Math.exp(-0.5 * (x * x + y * y))
  })
  const shares = massBelow(densities)
  for (const [k, density] of densities.entries())
    if (density > 0.02) expect(Math.abs(shares[k]! - density)).toBeLessThan(0.02)
})

function hyperbolaLosses(rest: readonly number[], firsts: Float64Array, values: Float64Array) {
  for (const [k, a] of firsts.entries()) values[k] = 200 * (a * rest[0]! - 0.3) ** 2
}

test('the masses of cells are those of a sum over a fine grid', () => {
  const posterior = conditionalPosterior(hyperbolaLosses, 1, 1)
  const cells = cellMasses(posterior, { a: [0, 2], b: [0, 2] }, 16, 0)
  const fine = 64
  for (const [k, mass] of cells.entries()) {
    let sum = 0
    for (let i = 0; i < fine * fine; i++) {
      const a = ((k % 16) + ((i % fine) + 0.5) / fine) / 8
      const b = (Math.floor(k / 16) + (Math.floor(i / fine) + 0.5) / fine) / 8
      sum += Math.exp(-200 * (a * b - 0.3) ** 2 - 0.5 * (a * a + b * b)) / (2 * Math.PI)
    }
    expect(Math.abs(mass - sum / (8 * fine) ** 2)).toBeLessThan(2e-5)
  }
})
