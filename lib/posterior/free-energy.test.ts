import { expect, test } from 'vitest'
import { cubicRegression } from '@/lib/models/cubic-regression'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { gaussianLocationSquare } from '@/lib/models/gaussian-location-square'
import type { Model } from '@/lib/models/model'
import { productRegression } from '@/lib/models/product-regression'
import { scaledTo } from '@/lib/models/sample'
import { keyOf } from '@/lib/random/key'
import { posteriorCubature } from './cubature'
import { freeEnergyLaw, halfBic, thermodynamicFreeEnergy, widelyApplicableBic } from './free-energy'

const models = [gaussianLocation, gaussianLocationSquare, cubicRegression]

test.each(models)('$name: thermodynamic integration gives −log Z', (model) => {
  for (const n of [5, 300]) {
    const problem = { model, sample: model.draw(keyOf(1), model.truth, n), prior: model.prior }
    const { value, error } = thermodynamicFreeEnergy(problem)
    const { logZ } = posteriorCubature({ ...problem, beta: 1 })
    expect(Math.abs(value + logZ.value)).toBeLessThan(error + logZ.error)
    expect(error).toBeLessThan(1e-2 * Math.abs(value))
  }
})

test.each(models)('$name: WBIC is the free energy up to a few roots of log n', (model) => {
  const n = 1000
  const problem = { model, sample: model.draw(keyOf(2), model.truth, n), prior: model.prior }
  const difference = widelyApplicableBic(problem).value + posteriorCubature({ ...problem, beta: 1 }).logZ.value // oxfmt-ignore
  expect(Math.abs(difference)).toBeLessThan(Math.sqrt(Math.log(n)))
})

/** BIC/2 − F_n of N(w, 1) with n data and a uniform prior on [−4, 4]. */
function excessOfRegular(n: number): number {
  const prior = [{ kind: 'uniform', lo: -4, hi: 4 }] as const
  const sample = gaussianLocation.draw(keyOf(3), [0.3], n)
  const problem = { model: gaussianLocation, sample, prior, beta: 1 }
  return halfBic(problem, [0.3]) + posteriorCubature(problem).logZ.value
}

/** BIC/2 − F_n of N(w², 1) at the population of truth zero, scaled to n. */
function excessOfSingular(n: number): number {
  const model = gaussianLocationSquare
  const problem = { model, sample: scaledTo(model.population([0]), n), prior: model.prior, beta: 1 }
  return halfBic(problem, [0]) + posteriorCubature(problem).logZ.value
}

test('half of BIC is a constant above the free energy of a regular model, as n grows', () => {
  // F_n = n L_n(ŵ) + ½ log n − ½ log 2π − log φ(ŵ), exactly but for the prior's edge.
  for (const n of [100, 10_000])
    expect(excessOfRegular(n)).toBeCloseTo(0.5 * Math.log(2 * Math.PI) - Math.log(8), 7)
})

test('in a singular model half of BIC grows above the free energy, by (1/2 − λ) log n', () => {
  expect(excessOfSingular(1e6) - excessOfSingular(1e4)).toBeCloseTo(0.25 * Math.log(100), 3)
})

test('bad sizes are named', () => {
  const problem = { model: gaussianLocation, sample: gaussianLocation.draw(keyOf(4), [0], 2), prior: gaussianLocation.prior } // oxfmt-ignore
  expect(() => widelyApplicableBic(problem)).toThrow('sample size must be at least 3, got 2')
  const none = { ...problem, sample: gaussianLocation.draw(keyOf(4), [0], 0), beta: 1 }
  expect(() => halfBic(none, [0])).toThrow('sample size must be positive, got 0')
})

/** F_n less n L_n(w₀) + λ log n − (m − 1) log log n, for the population of the usual truth as n data. */
function aboveLaw(model: Model, n: number): number {
  const sample = scaledTo(model.population(model.truth), n)
  const problem = { model, sample, prior: model.prior }
  return (
    -posteriorCubature({ ...problem, beta: 1 }).logZ.value - freeEnergyLaw(problem, model.truth)
  )
}

test.each([...models, productRegression])(
  '$name: the free energy stays a constant from its law, as n grows a hundredfold',
  (model) => {
    const drift = aboveLaw(model, 1e8) - aboveLaw(model, 1e6)
    // With m = 2 the constant comes in like 1/log n.
    expect(Math.abs(drift)).toBeLessThan(model === productRegression ? 2 / Math.log(1e6) : 1e-3)
  },
)

test('the law of a product without its log log would drift more than twice as far', () => {
  const drift = aboveLaw(productRegression, 1e8) - aboveLaw(productRegression, 1e4)
  const logLog = Math.log(Math.log(1e8)) - Math.log(Math.log(1e4))
  expect(Math.abs(drift)).toBeLessThan(0.5 * Math.abs(drift - logLog))
})
