import { powerVolume } from '@/lib/landscapes/power-volume'
import { fittedWeights, NOISE, readings, testError } from '@/lib/learning-curves/feature-regression'
import { excessLossAlong, setupOf } from '@/lib/models/setup'
import { keyOf } from '@/lib/random/key'
import { family, type Quantity } from './quantity'

const SIZE = 20

const learned =
  (learner: string, ridge: number) =>
  (d: number): Quantity => ({
    meaning: `mean square distance of ${learner} with ${d} weights from the true curve, ${SIZE} readings, seed 1`,
    unit: '1',
    how: 'a Cholesky factor, and the orthogonality of the features',
    value: () => testError(fittedWeights(readings(keyOf(1), SIZE), d, ridge)),
  })

const share =
  (level: number) =>
  (k: number): Quantity => ({
    meaning: `share of w in [−1, 1] with w^${2 * k}/2 below ${level}`,
    unit: '1',
    how: 'closed form (2ε)^(1/2k)',
    value: () => powerVolume(k, 2 * level),
  })

/** Quantities of the first two chapters, by name. */
export const prologueQuantities = {
  ...family('least-squares-error', [5, 20, 400], learned('least squares', 1e-7)),
  ...family('average-error', [5, 20, 400], learned('the posterior mean', NOISE ** 2)),
  ...family('share-high', [1, 3], share(0.02)),
  ...family('share-low', [1, 3], share(1e-6)),
  ...family('share-halved', [1, 2, 3, 5], (k) => ({
    meaning: `what half of the level leaves of the share of w with w^${2 * k}/2 below it: 2^(−1/${2 * k})`,
    unit: '1' as const,
    how: 'closed form',
    value: () => powerVolume(k, 0.005) / powerVolume(k, 0.01),
  })),
  'surprise-hundredth': {
    meaning: 'surprise at an event of probability 1/100, log 100',
    unit: 'nats',
    how: 'the logarithm',
    value: () => Math.log(100),
  },
  'bench-product-excess': {
    meaning: 'K(1, ½) for N(ab, 1) at truth N(0, 1)',
    unit: 'nats per datum',
    how: 'exact in Gaussian noise',
    value: () => excessLossAlong(setupOf('product', 0))([0.5])(Float64Array.of(1))[0]!,
  },
} as const satisfies Readonly<Record<string, Quantity>>
