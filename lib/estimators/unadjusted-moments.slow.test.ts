import { expect, test } from 'vitest'
import { cholesky, choleskySolve, type Matrix } from '@/lib/numerics/linear-algebra'
import { foldIn, keyOf } from '@/lib/random/key'
import { drawsOf } from '@/lib/samplers/draws'
import type { State, Transition } from '@/lib/samplers/kernel'
import { noiseless } from '@/lib/samplers/noisy-target'
import { rmspropSgld } from '@/lib/samplers/rmsprop-sgld'
import { sgld } from '@/lib/samplers/sgld'
import { sgnht } from '@/lib/samplers/sgnht'
import { localTarget } from './local-posterior'
import { minibatchTarget } from './minibatch'
import { evidenceCase, momentsOfChains, type MomentCheck, type Moments } from './moment-checks'

/** Two chains of a method from w₀, with the first part thrown away. */
function chainsOf<S extends State>(
  transition: Transition<S>,
  start: readonly number[],
  { discarded = 300, drawCount = 15_000, thin = 1 },
) {
  return [0, 1].map((c) =>
    drawsOf(foldIn(keyOf(8), c), transition, Float64Array.from(start), {
      discarded,
      drawCount,
      thin,
    }),
  )
}

function expectMoments(checks: readonly MomentCheck[], power = 0.1) {
  for (const { name, difference, mcse, size } of checks) {
    expect(Math.abs(difference), name).toBeLessThan(4 * mcse)
    expect(mcse, `mcse of the ${name}`).toBeLessThan(power * size)
  }
}

/**
 * Of w ← w − (ε/2) G H (w − μ) + √(εG) z, with H the precision of a normal posterior and G diagonal: the
 * stationary law is normal about μ with covariance (H − (ε/4) H G H)⁻¹.
 */
function biasedNormal(
  { mean, covariance }: Moments,
  stepSize: number,
  scales = mean.map(() => 1),
): Moments {
  const h = inverse(covariance)
  const precision = h.map((row, i) =>
    row.map(
      (entry, j) =>
        entry - (stepSize / 4) * scales.reduce((sum, g, k) => sum + h[i]![k]! * g * h[k]![j]!, 0),
    ),
  )
  return normalMoments(mean, inverse(precision))
}

/** The inverse of a symmetric positive matrix. */
function inverse(matrix: Matrix): Matrix {
  const lower = cholesky(matrix)!
  return matrix.map((row, i) =>
    choleskySolve(
      lower,
      row.map((_, j) => (i === j ? 1 : 0)),
    ),
  )
}

function normalMoments(
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
): Moments {
  return {
    mean,
    covariance,
    secondMoment: mean.map((m, j) => m ** 2 + covariance[j]![j]!),
    fourthMoment: mean.map((m, j) => {
      const v = covariance[j]![j]!
      return m ** 4 + 6 * m ** 2 * v + 3 * v * v
    }),
  }
}

test.each([
  { id: 'ev01', stepSize: 0.1, drawCount: 15_000 },
  { id: 'ev54', stepSize: 0.06, drawCount: 15_000 },
  { id: 'ev56', stepSize: 0.0012, drawCount: 1500 },
])(
  'SGLD on $id, a normal posterior, has every moment that its bias formula gives, and not the true ones',
  ({ id, stepSize, drawCount }) => {
    const { problem, n, moments } = evidenceCase(id)
    const chain = sgld(noiseless(localTarget(problem, n)), { stepSize })
    const chains = chainsOf(chain, problem.center, { drawCount })
    expectMoments(momentsOfChains(chains, biasedNormal(moments, stepSize)), 0.05)
    const unbiased = momentsOfChains(chains, moments)
    expect(unbiased.some(({ difference, mcse }) => Math.abs(difference) > 8 * mcse)).toBe(true)
  },
)

test('SGLD with minibatches on ev01 has the moments that the variance of its gradient gives', () => {
  // the score of a datum is y − w: its variance is that of y, at every w
  const [stepSize, batchSize] = [0.03, 2]
  const { problem, n, moments } = evidenceCase('ev01')
  const { y } = problem.sample
  const mean = y.reduce((sum, value) => sum + value, 0) / n
  const noise = (n * n * y.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / n / batchSize
  const { mean: center, covariance } = biasedNormal(moments, stepSize)
  const widened = covariance.map((row) => row.map((v) => v * (1 + (stepSize * noise) / 4)))
  const chain = sgld(minibatchTarget(problem, n, batchSize), { stepSize })
  const chains = chainsOf(chain, problem.center, { drawCount: 20_000 })
  expectMoments(momentsOfChains(chains, normalMoments(center, widened)))
})

/**
 * With a slow decay the mean square of the gradient settles at v_j = (H C H)_jj, and G at
 * 1 / (damping + √v); C is the biased covariance with that G: found by iteration.
 */
function rmspropNormal(moments: Moments, stepSize: number, damping: number): Moments {
  const h = inverse(moments.covariance)
  let found = moments
  for (let round = 0; round < 50; round++) {
    const scales = h.map((row) => {
      let square = 0
      for (const [k, a] of row.entries())
        for (const [l, b] of row.entries()) square += a * b * found.covariance[k]![l]!
      return 1 / (damping + Math.sqrt(square))
    })
    found = biasedNormal(moments, stepSize, scales)
  }
  return found
}

test.each(['ev01', 'ev54'])(
  'RMSProp-SGLD on %s has every moment of the law that its scaling settles at, and not the true ones',
  (id) => {
    const { problem, n, moments } = evidenceCase(id)
    const settings = { stepSize: 0.3, decay: 0.9997, damping: 0.5 }
    const chain = rmspropSgld(noiseless(localTarget(problem, n)), settings)
    const chains = chainsOf(chain, problem.center, { discarded: 12_000 })
    expectMoments(momentsOfChains(chains, rmspropNormal(moments, settings.stepSize, 0.5)))
    const unbiased = momentsOfChains(chains, moments)
    expect(unbiased.some(({ difference, mcse }) => Math.abs(difference) > 8 * mcse)).toBe(true)
  },
)

test.each([
  { id: 'ev09', stepSize: 0.01 },
  { id: 'ev16', stepSize: 0.01 },
  { id: 'ev39', stepSize: 0.05 },
])('SGLD at a short step has the moments of $id by quadrature', ({ id, stepSize }) => {
  const { problem, n, moments } = evidenceCase(id)
  const chain = sgld(noiseless(localTarget(problem, n)), { stepSize })
  expectMoments(momentsOfChains(chainsOf(chain, problem.center, { thin: 4 }), moments))
})

/** For a normal posterior the thermostat's covariance is 1 − hA/2 of the true one, to first order in h. */
test.each(['ev01', 'ev54'])(
  'the thermostat on %s, a normal posterior, has every moment that its bias formula gives',
  (id) => {
    const [stepSize, diffusion] = [0.04, 5]
    const { problem, n, moments } = evidenceCase(id)
    const chain = sgnht(noiseless(localTarget(problem, n)), { stepSize, diffusion })
    const chains = chainsOf(chain, problem.center, { thin: 3 })
    const shrunk = moments.covariance.map((row) =>
      row.map((v) => v * (1 - (stepSize * diffusion) / 2)),
    )
    expectMoments(momentsOfChains(chains, normalMoments(moments.mean, shrunk)))
    const unbiased = momentsOfChains(chains, moments)
    expect(unbiased.some(({ difference, mcse }) => Math.abs(difference) > 4 * mcse)).toBe(true)
  },
)

test('the thermostat at a short step has the moments of a logistic regression (ev39) by quadrature', () => {
  const { problem, n, moments } = evidenceCase('ev39')
  const chain = sgnht(noiseless(localTarget(problem, n)), { stepSize: 0.03, diffusion: 1 })
  expectMoments(momentsOfChains(chainsOf(chain, problem.center, { thin: 6 }), moments))
})
