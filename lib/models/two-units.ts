import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { tanhNetwork } from '@/lib/geometry/closed-forms/tanh-network'
import { fraction } from '@/lib/numerics/fraction'
import { tanh } from '@/lib/numerics/tanh'
import { gaussianRegression } from './gaussian-regression'
import type { KnownCoefficient, Model } from './model'
import { separableLikelihood } from './separable'

/** A network of two hidden units without bias, y = a₁σ(b₁x) + a₂σ(b₂x) + N(0, 1). */
function twoUnits(
  name: string,
  symbol: string,
  sigma: (x: number) => number,
  slope: (x: number) => number,
  learningCoefficient: (truth: readonly number[]) => KnownCoefficient | undefined,
): Model {
  return gaussianRegression({
    name,
    description: `y = a1 ${symbol}(b1 x) + a2 ${symbol}(b2 x) + N(0, 1)`,
    parameters: ['a1', 'b1', 'a2', 'b2'],
    inputs: 1,
    prior: [1, 1, 1, 1].map((sd) => ({ kind: 'normal', mean: 0, sd })),
    truth: [0, 0, 0, 0],
    response: ([a1 = 0, b1 = 0, a2 = 0, b2 = 0], x) => a1 * sigma(b1 * x) + a2 * sigma(b2 * x),
    responseGradient: ([a1 = 0, b1 = 0, a2 = 0, b2 = 0], x) => [
      sigma(b1 * x),
      a1 * x * slope(b1 * x),
      sigma(b2 * x),
      a2 * x * slope(b2 * x),
    ],
    likelihood: (sample) =>
      separableLikelihood(
        {
          inputs: 1,
          scale: (a1) => a1,
          feature: ([b1 = 0], x) => sigma(b1 * x),
          offset: ([, a2 = 0, b2 = 0], x) => a2 * sigma(b2 * x),
        },
        sample,
      ),
    learningCoefficient,
  })
}

/**
 * Two tanh units. λ depends on how many of them the truth needs: 2/3 for none, 5/4 for one, and 2 =
 * d/2 where it needs both.
 */
export const twoUnitTanhRegression = twoUnits(
  'two-unit-tanh-regression',
  'tanh',
  tanh,
  (x) => 1 - tanh(x) ** 2,
  ([a1 = 0, b1 = 0, a2 = 0, b2 = 0]) => {
    // a tanh(bx) is odd in b: units with equal |b| are one, with their a's added up.
    const units = new Map<number, number>()
    for (const [a, b] of [
      [a1, b1],
      [a2, b2],
    ] as const)
      // oxfmt-ignore
      units.set(Math.abs(b), (units.get(Math.abs(b)) ?? 0) + Math.sign(b) * a)
    const needed = [...units].filter(([b, a]) => a * b !== 0).length
    if (needed === 0) return { ...tanhNetwork(2), source: 'Aoyagi and Watanabe (2006), H = 2' }
    return needed === 1
      ? { ...regular(5, 4), source: 'derived where units merge: ideal (u, v, a₂δ²)' }
      : { ...regular(2, 1), source: 'regular: λ = d/2' }
  },
)

/**
 * Two ReLU units. Units with b of one sign act as one; where their signs differ each has its half of
 * the inputs. So f = c₊ max(0, x) + c₋ max(0, −x), and λ counts the conditions on the best stratum.
 */
export const twoUnitReluRegression = twoUnits(
  'two-unit-relu-regression',
  'relu',
  (x) => Math.max(0, x),
  (x) => (x > 0 ? 1 : 0),
  ([a1 = 0, b1 = 0, a2 = 0, b2 = 0]) => {
    const right = a1 * Math.max(0, b1) + a2 * Math.max(0, b2)
    const left = a1 * Math.max(0, -b1) + a2 * Math.max(0, -b2)
    return right !== 0 && left !== 0
      ? { ...regular(1, 1), source: 'two smooth conditions, where b₁ and b₂ differ in sign' }
      : { ...regular(1, 2), source: 'one smooth condition, where b₁ and b₂ have the same sign' }
  },
)

function regular(numerator: number, denominator: number): LearningCoefficient {
  return { lambda: fraction(numerator, denominator), multiplicity: 1 }
}
