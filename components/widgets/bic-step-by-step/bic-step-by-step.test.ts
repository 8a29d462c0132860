import { expect, test } from 'vitest'
import { laplaceTable } from '@/lib/landscapes/laplace-steps'
import { describe } from './describe'
import { derivationOf } from './frame'
import { linesOf } from './lines'

const at = (landscape: string) =>
  derivationOf(laplaceTable({ landscape, sizes: [100, 1000] }), 1000)

test('for the bowl every line holds, and the constant that BIC leaves out is log 4 − log π', () => {
  const lines = linesOf(at('bowl'))
  expect(lines.some(({ hasFailed }) => hasFailed)).toBe(false)
  const { bic, gaussian } = at('bowl').now
  // ½ log det H − log 2π + log 4 = log 2 − log 2π + log 4 = log(4/π)
  expect(gaussian - bic).toBeCloseTo(Math.log(4 / Math.PI), 12)
  expect(lines[2]!.words).toContain('det H = 4 > 0')
})

test.each(['quartic', 'trough', 'crossing'])('for %s the third line fails, and says why', (id) => {
  const lines = linesOf(at(id))
  expect(lines.map(({ hasFailed }) => hasFailed)).toEqual([false, false, true, true, false])
  expect(lines[2]!.words).toContain('det H = 0')
  expect(describe(at(id))).toContain('The third line fails')
})

test('for w⁴ the exact slope is ¼ and BIC says ½', () => {
  const { now, landscape } = at('quartic')
  expect(now.slope).toBeCloseTo(1 / 4, 8)
  expect(landscape.dimension / 2).toBe(1 / 2)
})
