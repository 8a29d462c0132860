import { models } from '@/lib/models/index'
import { posteriorCubature } from '@/lib/posterior/cubature'
import type { Kernel } from './kernels'

/** The models in the order of the C program; those with more than two parameters have no cubature. */
const NAMES = [
  'bernoulli',
  'gaussian-location',
  'gaussian-location-square',
  'gaussian-location-product',
  'linear-regression',
  'cubic-regression',
  'product-regression',
  'tanh-regression',
  'tied-tanh-regression',
  'relu-regression',
  'logistic-regression',
  'normal-mixture',
]

/** Below the number of data from which on samples are condensed: C has all of them, too. */
const SIZE = 400

/** log Z of each model with one or two parameters under its usual prior, to 1e-12 relative. */
export const evidences: readonly Kernel[] = NAMES.map((name, index) => {
  const model = models.find((candidate) => candidate.name === name)!
  const x = Float64Array.from({ length: SIZE }, (_, i) => 2 * Math.sin(37 * i))
  const wave = Float64Array.from({ length: SIZE }, (_, i) => Math.cos(91 * i))
  const y = model.outcomes ? wave.map((value) => (value > 0 ? 1 : 0)) : wave
  const sample = { x: model.inputs > 0 ? x : new Float64Array(0), y }
  const problem = { model, sample, prior: model.prior, beta: 1 }
  const isPlane = model.parameters.length === 2
  const hasSums = model.likelihood(sample).hasSufficientStatistics === true
  return {
    name: `evidence of ${name}, n = ${SIZE}`,
    source: 'evidence.c',
    args: [index, SIZE],
    repeats: isPlane ? 4 : 40,
    run: () => {
      const { value } = posteriorCubature(problem).logZ
      return { checksum: () => value }
    },
    bound: hasSums
      ? 'three exponentials a node, then fresh memory: nodes and weights are kept for the moments, C keeps sums only'
      : `sums over ${SIZE} data at the nodes`,
  }
})
