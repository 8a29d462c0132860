import { keyOf } from '@/lib/random/key'
import { drawsOf } from '@/lib/samplers/draws'
import { hmc } from '@/lib/samplers/hmc'
import type { State, Transition } from '@/lib/samplers/kernel'
import { mala } from '@/lib/samplers/mala'
import { noiseless } from '@/lib/samplers/noisy-target'
import { sgld } from '@/lib/samplers/sgld'
import { unbounded, type Target } from '@/lib/samplers/target'
import type { Kernel } from './kernels'

/** p(a, b) ∝ exp(−50 (ab − 1/2)² − (a² + b²)/2): a ridge. */
const ridge: Target = {
  ...unbounded(2),
  logDensity: (w) => -50 * (w[0]! * w[1]! - 0.5) ** 2 - 0.5 * (w[0]! ** 2 + w[1]! ** 2),
  logDensityAndGradient: (w, gradient) => {
    const a = w[0]!
    const b = w[1]!
    const s = a * b - 0.5
    gradient[0] = -100 * s * b - a
    gradient[1] = -100 * s * a - b
    return -50 * s * s - 0.5 * (a * a + b * b)
  },
}

function chain<S extends State>(
  name: string,
  method: number,
  transition: () => Transition<S>,
  bound: string,
): Kernel {
  return {
    name: `${name}, 10⁵ steps in two dimensions`,
    source: 'chains.c',
    args: [method],
    repeats: 5,
    run: () => {
      const length = { discarded: 0, drawCount: 100_000, thin: 1 }
      const { positions } = drawsOf(keyOf(1), transition(), Float64Array.of(1, 0.5), length)
      return { checksum: () => positions.reduce((sum, w) => sum + w * w, 0) }
    },
    bound,
  }
}

const scales = Float64Array.of(1, 1)

export const chains: readonly Kernel[] = [
  chain(
    'SGLD',
    0,
    () => sgld(noiseless(ridge), { stepSize: 0.002 }),
    'two Threefry blocks a step, one for each normal',
  ),
  chain(
    'MALA',
    1,
    () => mala(ridge, { stepSize: 0.1, scales }),
    'three Threefry blocks and one exponential a step',
  ),
  chain(
    'HMC of 10 leapfrogs',
    2,
    () => hmc(ridge, { stepSize: 0.05, scales }),
    'ten calls of the gradient a step, and four Threefry blocks',
  ),
]
