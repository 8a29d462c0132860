import { hyperbolicTangent } from '@/lib/networks/activation'
import { networkTarget } from '@/lib/networks/network-target'
import { adam } from '@/lib/networks/optimiser'
import { networkOf } from '@/lib/networks/shape'
import { superpositionObjective } from '@/lib/networks/superposition'
import { initialCheckpoint, train } from '@/lib/networks/training'
import { keyOf } from '@/lib/random/key'
import { drawsOf } from '@/lib/samplers/draws'
import { sgld } from '@/lib/samplers/sgld'
import type { Kernel } from './kernels'

const net = networkOf({ widths: [1, 16, 1], activation: hyperbolicTangent, hasBiases: true })
const inputs = Float64Array.from({ length: 500 }, (_, i) => -2 + (4 * i) / 499)
const data = { inputs, outputs: inputs.map((x) => (x * x * x) / 4 - x / 2), count: 500 }
const center = Float64Array.from({ length: 49 }, (_, j) => (((j * 29) % 49) - 24) / 24)

function networkChain(steps: number) {
  const settings = { nBeta: 500 / Math.log(500), center, localization: 1, batchSize: 50 }
  const chain = sgld(networkTarget(net, data, settings), { stepSize: 1e-4 })
  const length = { discarded: 0, drawCount: steps, thin: 1 }
  const { positions } = drawsOf(keyOf(1), chain, center, length)
  return { checksum: () => positions.subarray(-49).reduce((sum, w) => sum + w * w, 0) }
}

function superpositionRun(steps: number) {
  const objective = superpositionObjective({ features: 6, hidden: 2 }, 1024)
  const start = Float64Array.from({ length: 18 }, (_, j) => Math.sin(1 + j))
  const first = initialCheckpoint(objective, adam(1e-3), start, keyOf(1))
  const { loss } = [...train(objective, adam(1e-3), first, { steps })].at(-1)!
  return { checksum: () => loss }
}

export const networkKernels: readonly Kernel[] = [
  {
    name: 'SGLD of a tanh net of 49 weights, 10⁵ steps',
    source: 'network-sgld.c',
    args: [100_000],
    repeats: 1,
    run: () => networkChain(100_000),
    stepLoop: { name: 'network', steps: 100_000 },
    bound: '8·10⁷ values of tanh, half of the time; then the five passes over a layer of 16 × 50',
    tried: [
      'Math.tanh: 20 ns a value; the table and polynomial of lib/numerics, error 4.5e-16: 10 ns (in use)',
      'sech² and tanh from tables of 1,400 nodes: 8 ns a value, for 22 kB of cache (not taken)',
      'the bias with the first input, the two sums over a layer in one pass: 24.4 µs a gradient to 22.7',
      'WebAssembly with SIMD, two tanh at a time from the same table: 7.5 ns a value, 7.9 with copies in and out, ours 17.8 in the same minute: a quarter of the whole (not taken: the policy of the site would have to allow wasm-unsafe-eval)',
    ],
  },
  {
    name: 'superposition, 5,000 Adam steps of 1,024',
    source: 'superposition-adam.c',
    args: [5000],
    repeats: 1,
    run: () => superpositionRun(5000),
    stepLoop: { name: 'superposition', steps: 5000 },
    bound: 'the Threefry block of each input, then the unpredictable branches of its ReLUs',
    tried: [
      'all uniforms of a batch at once, so that none is put on the heap: 113 µs a step to 72',
      'blocks of the generator made ahead, 64 at a time: 25 ns a block to 11',
      'WebAssembly with SIMD for the blocks: 5.9 ns, ours 14.5 in the same minute; of 66 µs a step it would save 9 (not taken)',
    ],
  },
]
