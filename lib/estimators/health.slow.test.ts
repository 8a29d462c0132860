import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { tanhRegression } from '@/lib/models/tanh-regression'
import { health, type Health } from './health'
import { llcOf } from './llc'
import { localPosterior } from './local-posterior'
import type { LocalProblem } from './local-problem'
import { runLocal, type LocalRunSettings } from './local-run'
import { localisationShare } from './localisation-share'
import { stiffness } from './stiffness'

const sample = gaussianLocation.draw(keyOf(1), [0.3], 100)
const problem: LocalProblem = {
  model: gaussianLocation,
  sample,
  prior: gaussianLocation.prior,
  center: [0.3],
  localization: 0,
}
const tempering: LocalRunSettings = {
  method: { kind: 'parallel-tempering' },
  nBeta: 20,
  chainCount: 4,
  drawCount: 1000,
  warmupCount: 1000,
  thin: 1,
}
const langevin = (stepSize: number): LocalRunSettings => ({
  ...tempering,
  method: { kind: 'sgld', stepSize, batchSize: null },
  drawCount: 4000,
})

/** The verdict on a run, and the run. */
function judged(change: Partial<LocalProblem>, settings: LocalRunSettings) {
  const changed = { ...problem, ...change }
  const { center, localization } = changed
  const { chains, losses } = runLocal(keyOf(2), changed, settings)
  const lossAtCenter = localPosterior(changed).loss(Float64Array.from(center))
  const input = { losses, lossAtCenter, nBeta: settings.nBeta }
  const estimate = llcOf(input)
  const unadjustedStep = settings.method.kind === 'sgld' ? settings.method.stepSize : null
  const evidence = { ...input, estimate, chains, center, localization, unadjustedStep }
  return { verdict: health(evidence), chains, estimate }
}

function expectVerdict({ verdict, reasons }: Health, wanted: string, word: RegExp) {
  expect(reasons.join(' ')).toMatch(word)
  expect(verdict).toBe(wanted)
}

test('a good run is healthy, and says nothing', () => {
  expect(judged({}, tempering).verdict).toEqual({ verdict: 'healthy', reasons: [] })
  expect(judged({}, langevin(0.005)).verdict).toEqual({ verdict: 'healthy', reasons: [] })
})

test('too few draws are doubtful', () => {
  expectVerdict(
    judged({}, { ...tempering, drawCount: 50 }).verdict,
    'doubtful',
    /independent draws/,
  )
})

test('SGLD with a large step is unhealthy, and one that explodes is too', () => {
  expectVerdict(judged({}, langevin(0.1)).verdict, 'unhealthy', /step is too large.*raises λ̂/)
  expectVerdict(judged({}, langevin(0.3)).verdict, 'unhealthy', /step is too large/)
})

test('a localisation that outweighs the loss is named with its share', () => {
  const { verdict, chains } = judged({ localization: 2000 }, { ...tempering, drawCount: 10_000 })
  expectVerdict(verdict, 'unhealthy', /localisation outweighs the loss: γ holds (9[789]|100) %/)
  // equipartition: γ / (nβ h + γ) with h = 1 here, and a prior of precision 1/4 or less
  expect(localisationShare(chains, [0.3], 2000)).toBeCloseTo(2000 / 2020, 1)
})

test('a center that is no minimum gives a negative λ̂, and the reason', () => {
  const { verdict, estimate } = judged({ center: [2] }, tempering)
  expect(estimate.llc).toBeLessThan(0)
  expectVerdict(verdict, 'unhealthy', /negative.*no local minimum/)
})

test('chains stuck in modes of different loss disagree', () => {
  const data = tanhRegression.draw(keyOf(3), [2, 2], 200)
  const prior = tanhRegression.prior
  const modes = { model: tanhRegression, sample: data, prior, center: [2, 2] }
  const walk = {
    ...tempering,
    method: { kind: 'random-walk' },
    warmupCount: 0,
    nBeta: 200,
  } as const
  const { verdict } = judged(modes, { ...walk, drawCount: 100 })
  expectVerdict(verdict, 'unhealthy', /chains disagree/)
})

test('the stiffness of SGLD on a quadratic is εκ', () => {
  const { chains } = judged({}, langevin(0.05))
  expect(stiffness(chains, 1)).toBeCloseTo(0.05 * (20 + 0.01), 1)
})
