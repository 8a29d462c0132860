import { expect, test } from 'vitest'
import { basinDuel, basinEnergies, singularShare } from './two-basins'

const basins = { gap: 0, broad: 0.9, narrow: 0.2 }
const SIZES = Array.from({ length: 25 }, (_, i) => 10 ** (i / 4))
/** Γ(5/4) */
const GAMMA = 0.906402477055477

test('at equal energies they cross where √π broad n^(−1/2) = 2 Γ(5/4) narrow n^(−1/4)', () => {
  const { critical } = basinDuel({ basins, sizes: SIZES })
  expect(critical).toHaveLength(1)
  const expected = ((Math.sqrt(Math.PI) * 0.9) / (2 * GAMMA * 0.2)) ** 4
  expect(critical[0]! / expected).toBeCloseTo(1, 6)
  expect(singularShare(basinEnergies(basins, critical[0]!))).toBeCloseTo(0.5, 8)
})

test('the regular basin goes as ½ log n, the singular one as ¼ log n', () => {
  const [first, last] = [1e4, 1e6].map((n) => basinEnergies(basins, n))
  const step = Math.log(100)
  expect((last!.regular - first!.regular) / step).toBeCloseTo(1 / 2, 6)
  expect((last!.singular - first!.singular) / step).toBeCloseTo(1 / 4, 6)
})

test('a singular basin that is a little higher wins for a while, and loses in the end', () => {
  const { critical, energies } = basinDuel({ basins: { ...basins, gap: 1e-4 }, sizes: SIZES })
  expect(critical).toHaveLength(2)
  expect(singularShare(energies[0]!)).toBeLessThan(0.5)
  expect(singularShare(basinEnergies({ ...basins, gap: 1e-4 }, 2000))).toBeGreaterThan(0.5)
  expect(singularShare(energies.at(-1)!)).toBeLessThan(1e-6)
})

test('without data each basin has its part of the prior', () => {
  expect(singularShare(basinEnergies(basins, 0))).toBeCloseTo(0.5, 12)
})

test('widths and gaps outside their domain are refused by name', () => {
  expect(() => basinEnergies({ ...basins, narrow: 0 }, 1)).toThrow(
    'narrow must be in (0, 1], got 0',
  )
  expect(() => basinEnergies({ ...basins, gap: NaN }, 1)).toThrow('gap must be finite, got NaN')
})
