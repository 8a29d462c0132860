import { expect, test } from 'vitest'
import { estimateOf, referenceCases } from './reference-cases'

test.each(referenceCases.filter(({ isCheap }) => !isCheap))(
  'λ̂ of $name is the value of quadrature within its stated error',
  (row) => {
    const { llc, mcse } = estimateOf(row, 1)
    expect(Math.abs(llc - row.llc)).toBeLessThan(4 * mcse.value)
    expect(mcse.value).toBeLessThan(0.025)
  },
  600_000,
)

/**
 * Over repeated keys (estimate − truth) / mcse has mean 0 and variance 1. The variance of K such scores
 * has standard error √(2/K), widened by 10 % for the error of the stated error itself.
 */
test.each(['llc09', 'llc15', 'llc24', 'llc28', 'llc30', 'llc35', 'llc47', 'llc52'])(
  'the stated error of %s covers the truth at its nominal rate over 60 keys',
  (id) => {
    const row = referenceCases.find((candidate) => candidate.id === id)!
    const scores = Array.from({ length: 60 }, (_, key) => {
      const { llc, mcse } = estimateOf(row, 100 + key, 1000)
      return (llc - row.llc) / mcse.value
    })
    const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length
    const square = scores.reduce((sum, z) => sum + z * z, 0) / scores.length
    const covered = scores.filter((z) => Math.abs(z) < 1.96).length / scores.length
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(60))
    expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / 60) + 0.1)
    expect(covered).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / 60))
  },
  600_000,
)
