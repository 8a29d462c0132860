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

function chain<S extends State>({
  name,
  method,
  transition,
  ...words
}: {
  readonly name: string
  readonly method: number
  readonly transition: () => Transition<S>
} & Pick<Kernel, 'bound' | 'tried'>): Kernel {
  const run = (drawCount: number) => () => {
    const length = { discarded: 0, drawCount, thin: 1 }
    const { positions } = drawsOf(keyOf(1), transition(), Float64Array.of(1, 0.5), length)
    return { checksum: () => positions.reduce((sum, w) => sum + w * w, 0) }
  }
  return {
    name: `${name}, 10⁵ steps in two dimensions`,
    source: 'chains.c',
    args: [method, STEPS],
    repeats: 5,
    run: run(STEPS),
    // The layers of the ziggurat come from exp and log, whose last digit is the machine's own (93 of 256
    // differ). Near the saddle at 0 a step of MALA stretches differences by a quarter, so that they reach
    // a first other decision after 45,142 steps; over the first thousand they stay below 1e-15.
    check: { args: [method, CHECKED], run: run(CHECKED) },
    ...words,
  }
}

const STEPS = 100_000
const CHECKED = 1000
const scales = Float64Array.of(1, 1)

export const chains: readonly Kernel[] = [
  chain({
    name: 'SGLD',
    method: 0,
    transition: () => sgld(noiseless(ridge), { stepSize: 0.002 }),
    bound: 'two Threefry blocks a step, one for each normal',
    tried: [
      'the loop written out for this target, draws kept and nothing else: 5.9 ms',
      'blocks of the generator made ahead: a normal from 38 ns to 26; C takes 17',
      'normals as candidates for a batch, before they are asked for: no faster (not taken)',
      'WebAssembly with SIMD, four Threefry blocks side by side: 5.9 ns a block, ours 14.5 in the same minute (not taken: a step would win a third at most, and the policy of the site would have to allow wasm-unsafe-eval)',
    ],
  }),
  chain({
    name: 'MALA',
    method: 1,
    transition: () => mala(ridge, { stepSize: 0.1, scales }),
    bound: 'three Threefry blocks and one exponential a step',
    tried: ['WebAssembly with SIMD for the blocks, as for SGLD: 26 ns a step of 170 (not taken)'],
  }),
  chain({
    name: 'HMC of 10 leapfrogs',
    method: 2,
    transition: () => hmc(ridge, { stepSize: 0.05, scales }),
    bound:
      'ten steps that each wait for the last: its two coordinates go through memory, in C through registers',
    tried: [
      'the loop written out for this target: 36 ms',
      'one call for all steps of a trajectory, one info that is written anew: 51 ms to 44',
      'a leapfrog of its own for the plane, the momentum in registers: 53 ms to 45 (not taken: a second leapfrog to keep right)',
      'WebAssembly, everything in registers: 9.9 ns a leapfrog, ours 37 (not taken: the target would have to be compiled into the module; called from there it waits for memory as ours does)',
    ],
  }),
]
