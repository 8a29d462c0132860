import { expect, test } from 'vitest'
import { lossGradient } from '@/lib/models/likelihood'
import { models } from '@/lib/models/index'
import { keyOf } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { compressedSample } from './compressed-sample'
import { localPosterior, localTarget } from './local-posterior'
import { minibatchTarget } from './minibatch'

const scalar = models.filter(({ outputs }) => outputs === 1)
const cases = scalar.map((model) => {
  const sample = model.draw(keyOf(1), model.truth, 400)
  const center = model.truth.map((w) => w + 0.05)
  return { name: model.name, model, sample, prior: model.prior, center, localization: 2 }
})

test.each(cases)(
  'the gradient of the local posterior of $name is that of its log density',
  (problem) => {
    const target = localTarget(problem, 50)
    const position = Float64Array.from(problem.center, (w) => w + 0.1)
    const gradient = new Float64Array(target.dimension)
    target.logDensityAndGradient(position, gradient)
    gradient.forEach((slope, j) => {
      const at = (step: number) =>
        target.logDensity(position.map((w, k) => (k === j ? w + step : w)))
      const difference = (at(1e-5) - at(-1e-5)) / 2e-5
      expect(Math.abs(slope - difference)).toBeLessThan(1e-5 * (1 + Math.abs(slope)))
    })
  },
)

test.each(cases)('minibatch gradients of $name have the full gradient as their mean', (problem) => {
  const noisy = minibatchTarget(problem, 50, 20)
  const full = new Float64Array(noisy.dimension)
  const position = Float64Array.from(problem.center, (w) => w + 0.1)
  localTarget(problem, 50).logDensityAndGradient(position, full)
  const draws = streamOf(keyOf(2))
  const repeats = Array.from({ length: 2000 }, () => {
    const gradient = new Float64Array(noisy.dimension)
    noisy.noisyGradient(draws, position, gradient)
    return gradient
  })
  full.forEach((truth, j) => {
    const mean = repeats.reduce((sum, gradient) => sum + gradient[j]!, 0) / repeats.length
    const square = repeats.reduce((sum, gradient) => sum + (gradient[j]! - mean) ** 2, 0)
    const error = Math.sqrt(square) / repeats.length
    expect(Math.abs(mean - truth)).toBeLessThan(4 * error + 1e-9)
  })
})

test.each(cases)(
  '64 groups of 400 data of $name change differences of nL by less than 1/5',
  (problem) => {
    const whole = localPosterior(problem)
    const few = localPosterior({
      ...problem,
      sample: compressedSample(problem.model, problem.sample, 64),
    })
    const excess = (shift: number) => {
      const position = Float64Array.from(problem.center, (w) => w + shift)
      return 400 * (whole.loss(position) - few.loss(position))
    }
    for (const shift of [0.05, -0.05, 0.1])
      expect(Math.abs(excess(shift) - excess(0))).toBeLessThan(0.2)
  },
)

test('as many groups as data leave a sample as it is, up to order', () => {
  const { model, sample } = cases.find(({ name }) => name === 'logistic-regression')!
  const groups = compressedSample(model, sample, 800)
  expect(groups.x.toSorted()).toEqual(sample.x.toSorted())
  expect(groups.weights).toEqual(new Float64Array(400).fill(1))
})

test('the loss at the minimum has the gradient zero, so signs are right', () => {
  const { model, sample } = cases.find(({ name }) => name === 'gaussian-location')!
  const mean = sample.y.reduce((sum, y) => sum + y, 0) / 400
  expect(Math.abs(lossGradient(model, sample, [mean])[0]!)).toBeLessThan(1e-12)
})
