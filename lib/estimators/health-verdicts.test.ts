import { expect, test } from 'vitest'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { foldIn, keyOf } from '@/lib/random/key'
import { drawsOf, positionAt, type ChainDraws } from '@/lib/samplers/draws'
import { hmc } from '@/lib/samplers/hmc'
import type { State, Transition } from '@/lib/samplers/kernel'
import { mala } from '@/lib/samplers/mala'
import { noiseless } from '@/lib/samplers/noisy-target'
import { randomWalk } from '@/lib/samplers/random-walk'
import { sgld } from '@/lib/samplers/sgld'
import { health, type RunEvidence } from './health'
import { llcOf } from './llc'
import { localPosterior, localTarget } from './local-posterior'

/** N(w, 1) with 100 data, all at their mean, at nβ = 20: curvature 20, and λ̂ near 1/2 from there. */
const nBeta = 20
const best = 0.3
const sample = { x: new Float64Array(0), y: Float64Array.of(best), weights: Float64Array.of(100) }
const scales = Float64Array.of(1 / Math.sqrt(nBeta))

type Setting = {
  readonly center?: number
  readonly localization?: number
  readonly unadjustedStep?: number
  readonly drawCount?: number
  /** Where each of the chains starts. */
  readonly starts?: readonly number[]
}

/** What four chains of a method say, each from its start, after 200 steps that are thrown away. */
function evidenceOf<S extends State>(
  method: (target: ReturnType<typeof localTarget>) => Transition<S>,
  { center = best, localization = 0, unadjustedStep, drawCount = 4000, starts }: Setting = {},
): RunEvidence {
  const { model, prior } = { model: gaussianLocation, prior: gaussianLocation.prior }
  const problem = { model, sample, prior, center: [center], localization }
  const target = localTarget(problem, nBeta)
  const { loss } = localPosterior(problem)
  const chains = (starts ?? [center, center, center, center]).map((start, c) =>
    drawsOf(foldIn(keyOf(4), c), method(target), Float64Array.of(start), {
      discarded: starts ? 0 : 200,
      drawCount,
      thin: 1,
    }),
  )
  return judgedBy(chains, {
    losses: chains.map((chain) =>
      Float64Array.from({ length: drawCount }, (_, draw) => loss(positionAt(chain, 1, draw))),
    ),
    lossAtCenter: loss(Float64Array.of(center)),
    center: [center],
    localization,
    unadjustedStep: unadjustedStep ?? null,
  })
}

function judgedBy(
  chains: readonly ChainDraws[],
  rest: Omit<RunEvidence, 'chains' | 'estimate' | 'nBeta'>,
): RunEvidence {
  const { losses, lossAtCenter } = rest
  return { ...rest, chains, nBeta, estimate: llcOf({ losses, lossAtCenter, nBeta }) }
}

const walk = (stepSize: number) => (target: ReturnType<typeof localTarget>) =>
  randomWalk(target, { stepSize, scales })
const langevin = (stepSize: number) => (target: ReturnType<typeof localTarget>) =>
  sgld(noiseless(target), { stepSize })
const leaps = (stepSize: number) => (target: ReturnType<typeof localTarget>) =>
  hmc(target, { stepSize, scales })

test.each([
  { name: 'a random walk', evidence: evidenceOf(walk(2.4), { drawCount: 8000 }) },
  { name: 'MALA', evidence: evidenceOf((target) => mala(target, { stepSize: 1.3, scales })) },
  { name: 'HMC', evidence: evidenceOf(leaps(0.75)) },
  { name: 'SGLD', evidence: evidenceOf(langevin(0.01), { unadjustedStep: 0.01 }) },
])('a good run of $name is healthy, and nothing is said', ({ evidence }) => {
  expect(health(evidence)).toEqual({ verdict: 'healthy', reasons: [] })
  expect(Math.abs(evidence.estimate.llc - 0.5)).toBeLessThan(0.05)
})

const good = evidenceOf(leaps(0.75))

/** A good run with its chains changed. */
const changed = (change: (chain: ChainDraws) => Partial<ChainDraws>): RunEvidence => ({
  ...good,
  chains: good.chains.map((chain) => ({ ...chain, ...change(chain) })),
})

/** The same with one loss far below the start: it moves the mean little. */
const withDrop = judgedBy(good.chains, {
  ...good,
  losses: good.losses.map((losses, c) =>
    losses.map((loss, i) => (c === 0 && i === 100 ? good.lossAtCenter - 6 / nBeta : loss)),
  ),
})

test.each([
  {
    name: 'a step of SGLD near its limit',
    evidence: evidenceOf(langevin(0.12), { unadjustedStep: 0.12 }),
    verdict: 'unhealthy',
    reason:
      /^The step is too large: ε times the curvature is about 2\.\d, which raises λ̂ .* by about 1\d\d %\.$/,
  },
  {
    name: 'a step of SGLD that raises λ̂ by an eighth',
    evidence: evidenceOf(langevin(0.025), { unadjustedStep: 0.025 }),
    verdict: 'doubtful',
    reason: /^The step is too large: .* by about 1\d %\.$/,
  },
  {
    name: 'a step of SGLD beyond its limit',
    evidence: evidenceOf(langevin(0.3), { unadjustedStep: 0.3 }),
    verdict: 'unhealthy',
    reason: /^A loss is not a finite number: the step is too large\.$/,
  },
  {
    name: 'a loss below that of the start',
    evidence: withDrop,
    verdict: 'doubtful',
    reason: /^The loss falls below that of the center by 6\.0 nats in nβL/,
  },
  {
    name: 'a center that is no minimum',
    evidence: evidenceOf(leaps(0.75), { center: best + 1 }),
    verdict: 'unhealthy',
    reason: /^λ̂ is negative \(-9\.\d+\): .* no local minimum\.$/,
  },
  {
    name: 'chains that have not met',
    evidence: evidenceOf(walk(0.02), { starts: [-2, -1, 1, 3], drawCount: 500 }),
    verdict: 'unhealthy',
    reason: /^The chains disagree: R-hat of the loss is \d+\.\d+, above 1\.01\. Run them longer\.$/,
  },
  {
    name: 'too few draws',
    evidence: evidenceOf(leaps(0.75), { drawCount: 150 }),
    verdict: 'doubtful',
    reason: /^The chains are worth only \d+ independent draws, fewer than 100 a chain\.$/,
  },
  {
    name: 'a localisation that dominates',
    evidence: evidenceOf(leaps(0.03), { localization: 2000 }),
    verdict: 'unhealthy',
    reason: /^The localisation outweighs the loss: γ holds (9[5-9]|10\d) % of the spread/,
  },
  {
    name: 'a localisation of three times the curvature',
    evidence: evidenceOf(leaps(0.12), { localization: 60 }),
    verdict: 'doubtful',
    reason: /^The localisation outweighs the loss: γ holds 7\d % of the spread/,
  },
  {
    name: 'a walk of steps that are too long',
    evidence: evidenceOf(walk(60)),
    verdict: 'doubtful',
    reason:
      /^The step is too large: only \d %|^The step is too large: only 0\.\d % of the proposals/,
  },
  {
    name: 'a walk of steps that are too short',
    evidence: evidenceOf(walk(0.005)),
    verdict: 'unhealthy', // the chains have not moved
    reason: /^The step is too small: (99|100) % of the proposals are accepted\.$/,
  },
  {
    name: 'trajectories that diverge',
    evidence: evidenceOf(leaps(2.3)),
    verdict: 'doubtful',
    reason: /^\d+ trajectories diverged: the step is too large where the loss is steep\.$/,
  },
  {
    name: 'an energy that moves slowly',
    evidence: changed(({ energies }) => ({
      energies: energies.map((_, draw) => 10 * Math.sin(draw / 100)),
    })),
    verdict: 'doubtful',
    reason: /^The energy moves slowly: its fraction of missing information is 0\.00\.$/,
  },
  {
    name: 'chains that never move',
    evidence: judgedBy(good.chains, {
      ...good,
      losses: good.losses.map((losses) => losses.map(() => 1.5)),
    }),
    verdict: 'unhealthy',
    reason: /^No error can be stated: the losses are constant\.$/,
  },
])('$name is told in words', ({ evidence, verdict, reason }) => {
  const found = health(evidence)
  expect(found.reasons).toContainEqual(expect.stringMatching(reason))
  expect(found.verdict).toBe(verdict)
})
