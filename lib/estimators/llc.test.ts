import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { deepLinearObjective } from '@/lib/networks/deep-linear'
import { keyOf } from '@/lib/random/key'
import { drawsOf } from '@/lib/samplers/draws'
import { sgld } from '@/lib/samplers/sgld'
import { unbounded } from '@/lib/samplers/target'
import { lossesOf, runTempered } from '@/lib/samplers/tempered-run'
import { llcOf, runningLlc } from './llc'
import { expectedLlc } from './quadratic-bias'
import { estimateOf, referenceCases } from './reference-cases'

test.each(referenceCases.filter(({ isCheap }) => isCheap))(
  'λ̂ of $name is the value of quadrature within its stated error',
  (row) => {
    const { llc, mcse, rhat, lossAtCenter } = estimateOf(row, 1, 2000)
    expect(Math.abs(lossAtCenter - row.lossAtCenter)).toBeLessThan(1e-12)
    expect(Math.abs(llc - row.llc)).toBeLessThan(4 * mcse.value)
    expect(mcse.value).toBeLessThan(0.025)
    expect(rhat.value).toBeLessThan(1.01)
  },
)

/** K(w) = ½‖W_L ⋯ W_1‖²_F with a standard normal prior: a deep linear net that learns zero. */
function deepLinearAtZero(widths: readonly number[], nBeta: number) {
  const objective = deepLinearObjective(widths, new Float64Array(widths[0]! * widths.at(-1)!))
  const gradient = new Float64Array(objective.dimension)
  const target = {
    ...unbounded(objective.dimension),
    loss: (w: Float64Array) => objective.evaluate(w, gradient, keyOf(0)),
    logBase: (w: Float64Array) => -0.5 * w.reduce((sum, x) => sum + x * x, 0),
    drawBase: (draws: { normal: () => number }, w: Float64Array) => {
      for (let j = 0; j < w.length; j++) w[j] = draws.normal()
    },
  }
  const chains = runTempered(keyOf(2), target, {
    nBeta,
    chainCount: 4,
    drawCount: 4000,
    warmupCount: 2000,
    thin: 2,
    scales: new Float64Array(objective.dimension).fill(0.5),
    center: new Float64Array(objective.dimension),
  })
  return llcOf({
    losses: chains.map((chain) => lossesOf(chain, target, nBeta)),
    lossAtCenter: 0,
    nBeta,
  })
}

test.each([
  { name: 'reduced rank (2,2,2) at rank 0', widths: [2, 2, 2], lambda: 3 / 2, multiplicity: 1 },
  { name: 'reduced rank (1,3,1) at rank 0', widths: [1, 3, 1], lambda: 1 / 2, multiplicity: 1 },
  { name: 'deep linear [1,1,1,1] at rank 0', widths: [1, 1, 1, 1], lambda: 1 / 2, multiplicity: 3 },
])(
  'λ̂ of $name nears λ − (m − 1) / log nβ as in closed form',
  ({ widths, lambda, multiplicity }) => {
    const nBeta = 1e6
    const { llc, mcse } = deepLinearAtZero(widths, nBeta)
    const slope = lambda - (multiplicity - 1) / Math.log(nBeta)
    // the next term of the law is of order (m − 1) / log² nβ, or a power of nβ when m = 1
    const next = multiplicity === 1 ? 0.01 : (2 * (multiplicity - 1)) / Math.log(nBeta) ** 2
    expect(Math.abs(llc - slope)).toBeLessThan(4 * mcse.value + next)
    expect(mcse.value).toBeLessThan(0.05)
  },
)

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
