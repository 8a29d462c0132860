import { expect, test } from 'vitest'
import { mean } from '@/lib/diagnostics/moments'
import { deepLinear } from '@/lib/geometry/closed-forms/deep-linear'
import { estimateOf, referenceCases } from './reference-cases'
import { linearNetEstimate, scalarNetLlc, squareNetLlc } from './reference-linear-nets'

test.each(referenceCases.filter(({ isCheap }) => !isCheap))(
  'λ̂ of $name is the value of quadrature within its stated error',
  (row) => {
    const { llc, mcse } = estimateOf(row, 1)
    expect(Math.abs(llc - row.llc)).toBeLessThan(4 * mcse.value)
    expect(mcse.value).toBeLessThan(0.025)
  },
  600_000,
)

type Estimate = { readonly llc: number; readonly mcse: { readonly value: number } }

/** How many keys an error is judged over. */
const KEYS = 50

/**
 * Over repeated keys (estimate − truth) / mcse has mean 0 and variance 1, and lies within ±1.96 in 95 %
 * of them. The mean of K such scores has standard error 1/√K, their mean square √(2/K), widened by 10 %
 * for the error of the stated error itself, and the share within has √(0.95 · 0.05 / K).
 */
function expectNominalCoverage(truth: number, estimates: readonly Estimate[]) {
  const scores = Float64Array.from(estimates, ({ llc, mcse }) => (llc - truth) / mcse.value)
  const covered = mean(scores.map((z) => (Math.abs(z) < 1.96 ? 1 : 0)))
  expect(Math.abs(mean(scores))).toBeLessThan(4 / Math.sqrt(KEYS))
  expect(Math.abs(mean(scores.map((z) => z * z)) - 1)).toBeLessThan(4 * Math.sqrt(2 / KEYS) + 0.1)
  expect(covered).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / KEYS))
}

test.each(['llc09', 'llc15', 'llc24', 'llc28', 'llc30', 'llc35', 'llc47', 'llc52'])(
  'the stated error of %s covers the truth at its nominal rate',
  (id) => {
    const row = referenceCases.find((candidate) => candidate.id === id)!
    const counts = { drawCount: 500, warmupCount: 700 }
    const estimates = Array.from({ length: KEYS }, (_, k) => estimateOf(row, 100 + k, counts))
    expectNominalCoverage(row.llc, estimates)
  },
  600_000,
)

function lambdaOf(widths: readonly number[], rank: number): number {
  return deepLinear(widths, rank).lambda.valueOf()
}

/** What λ̂ of the net tends to at this nβ: λ itself where m = 1, for its bias is a tenth of the error. */
const nets = [
  {
    name: 'reduced rank (2,2,2) at rank 0, λ = 3/2',
    net: { widths: [2, 2, 2], rank: 0 },
    nBeta: 1e6,
    truth: lambdaOf([2, 2, 2], 0),
    bias: squareNetLlc(1e6) - 3 / 2,
    bound: 0.09,
  },
  {
    name: 'reduced rank (2,2,2) at rank 2, λ = 2',
    net: { widths: [2, 2, 2], rank: 2 },
    nBeta: 1e4,
    truth: lambdaOf([2, 2, 2], 2),
    bias: 0, // of order 1/nβ: its W₀ is smooth
    bound: 0.11,
  },
  {
    name: 'deep linear [1,3,3,1] at rank 0, λ = 1/2',
    net: { widths: [1, 3, 3, 1], rank: 0 },
    nBeta: 1e5,
    truth: lambdaOf([1, 3, 3, 1], 0),
    bias: scalarNetLlc([3, 3], 1e5) - 1 / 2,
    bound: 0.035,
  },
  {
    name: 'deep linear [1,1,1,1] at rank 0, λ = 1/2 and m = 3, with its λ − 2/(log nβ + c)',
    net: { widths: [1, 1, 1, 1], rank: 0 },
    nBeta: 1e6,
    truth: scalarNetLlc([1, 1], 1e6),
    bias: 0,
    bound: 0.035,
  },
]

test.each(nets)(
  'the stated error of $name covers the truth at its nominal rate',
  ({ net, nBeta, truth, bias, bound }) => {
    const estimates = Array.from({ length: KEYS }, (_, k) =>
      linearNetEstimate(net, nBeta, { seed: 100 + k, drawCount: 400 }),
    )
    expectNominalCoverage(truth, estimates)
    const errors = estimates.map(({ mcse }) => mcse.value)
    expect(Math.max(...errors)).toBeLessThan(bound * 1.5)
    expect(errors.reduce((sum, error) => sum + error, 0) / KEYS).toBeLessThan(bound)
    expect(Math.abs(bias)).toBeLessThan(Math.min(...errors) / 5)
  },
  600_000,
)
