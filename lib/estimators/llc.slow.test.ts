import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { deepLinear } from '@/lib/geometry/closed-forms/deep-linear'
import { keyOf } from '@/lib/random/key'
import { drawsOf } from '@/lib/samplers/draws'
import { sgld } from '@/lib/samplers/sgld'
import { unbounded } from '@/lib/samplers/target'
import { llcOf, runningLlc } from './llc'
import { expectedLlc } from './quadratic-bias'
import { estimateOf, referenceCases } from './reference-cases'
import { linearNetEstimate, scalarNetLlc, squareNetLlc } from './reference-linear-nets'

test.each(referenceCases.filter(({ isCheap }) => isCheap))(
  'λ̂ of $name is the value of quadrature within its stated error',
  (row) => {
    const { llc, mcse, rhat, lossAtCenter } = estimateOf(row, 1, { drawCount: 2000 })
    expect(Math.abs(lossAtCenter - row.lossAtCenter)).toBeLessThan(1e-12)
    expect(Math.abs(llc - row.llc)).toBeLessThan(4 * mcse.value)
    expect(mcse.value).toBeLessThan(0.025)
    expect(rhat.value).toBeLessThan(1.01)
  },
)

test.each([
  { name: '(2,2,2)', widths: [2, 2, 2], exact: squareNetLlc },
  { name: '[1,3,1]', widths: [1, 3, 1], exact: (t: number) => scalarNetLlc([3], t) },
  { name: '[1,3,3,1]', widths: [1, 3, 3, 1], exact: (t: number) => scalarNetLlc([3, 3], t) },
  { name: '[1,1,1,1]', widths: [1, 1, 1, 1], exact: (t: number) => scalarNetLlc([1, 1], t) },
])(
  'nβ E[K] of the linear net $name at zero rises by the closed form of (λ, m)',
  ({ widths, exact }) => {
    const { lambda, multiplicity } = deepLinear(widths, 0)
    const gaps = [1e7, 1e8].map((nBeta) => lambda.valueOf() - exact(nBeta))
    // λ − (m − 1) / (log nβ + c) when m > 1; a power of nβ when m = 1
    if (multiplicity === 1) expect(Math.abs(gaps[1]!)).toBeLessThan(1e-3)
    else {
      const rise = 1 / gaps[1]! - 1 / gaps[0]!
      expect(Math.log(10) / rise).toBeCloseTo(multiplicity - 1, 0)
    }
  },
)

test.each([
  { name: '(2,2,2)', widths: [2, 2, 2], truth: squareNetLlc(1e6), bound: 0.05 },
  { name: '[1,1,1,1]', widths: [1, 1, 1, 1], truth: scalarNetLlc([1, 1], 1e6), bound: 0.015 },
])('λ̂ of the linear net $name at zero is that of quadrature', ({ widths, truth, bound }) => {
  const net = { widths, rank: 0 }
  const { llc, mcse } = linearNetEstimate(net, 1e6, { seed: 2, drawCount: 1500 })
  expect(Math.abs(llc - truth)).toBeLessThan(4 * mcse.value)
  expect(mcse.value).toBeLessThan(bound)
})

test.each([
  { stepSize: 0.01, localization: 1, nBeta: 145, expected: 0.782 },
  { stepSize: 0.0001, localization: 1, nBeta: 145, expected: 0.498 },
  { stepSize: 0.0001, localization: 1000, nBeta: 145, expected: 0.065 },
])(
  'SGLD at ε = $stepSize, γ = $localization has λ̂ = $expected for L = w²/2',
  ({ stepSize, localization, nBeta, expected }) => {
    const formula = expectedLlc({ curvatures: [1], nBeta, localization, stepSize })
    expect(formula).toBeCloseTo(expected, 3)
    const kappa = nBeta + localization
    const target = {
      ...unbounded(1),
      noisyGradient: (_: unknown, w: Float64Array, gradient: Float64Array) => {
        gradient[0] = -kappa * w[0]!
      },
    }
    const length = { discarded: 1000, drawCount: 20_000, thin: Math.ceil(1 / (stepSize * kappa)) }
    const { positions } = drawsOf(keyOf(3), sgld(target, { stepSize }), Float64Array.of(0), length)
    const { llc, mcse } = llcOf({
      losses: [positions.map((w) => (w * w) / 2)],
      lossAtCenter: 0,
      nBeta,
    })
    expect(Math.abs(llc - formula)).toBeLessThan(4 * mcse.value)
    expect(mcse.value).toBeLessThan(0.03 * formula)
  },
)

test('the bias formula diverges where εκ reaches 4, and is half the dimension without bias', () => {
  const run = { curvatures: [1, 2, 0], nBeta: 100, localization: 0, stepSize: 0 }
  expect(expectedLlc(run)).toBe(1)
  expect(expectedLlc({ ...run, stepSize: 0.02 })).toBe(Infinity)
  expect(() => expectedLlc({ ...run, curvatures: [-1] })).toThrow('got -1')
})

test('the running value ends at the estimate, and averages the chains', () => {
  const losses = [Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 2, 5, 5)]
  const input = { losses, lossAtCenter: 1, nBeta: 10 }
  const running = runningLlc(input)
  expect(running[3]).toBeCloseTo(15, 12)
  expect(running[8]).toBeCloseTo(5, 12)
  expect(running.at(-1)).toBeCloseTo(llcOf(input).llc, 12)
  expect(llcOf(input).mcse.value).toBeCloseTo(
    mcseMean(losses.map((chain) => chain.map((loss) => 10 * loss))).value,
    12,
  )
})

test('a missing nβ or baseline is named', () => {
  const losses = [Float64Array.of(1, 2, 3, 4)]
  expect(() => llcOf({ losses, lossAtCenter: 0, nBeta: NaN })).toThrow('nBeta must be positive')
  expect(() => llcOf({ losses, lossAtCenter: NaN, nBeta: 1 })).toThrow(
    'lossAtCenter must be finite',
  )
})
