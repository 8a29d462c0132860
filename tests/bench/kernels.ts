import { normalForm } from '@/lib/geometry/polynomials/polynomial'
import { fillSurface } from '@/lib/geometry/polynomials/surface'
import { tanhRegression } from '@/lib/models/tanh-regression'
import { gridPosterior } from '@/lib/posterior/grid-posterior'
import { chains } from './chains'
import { evidences } from './evidence'
import { networkKernels } from './networks'

/** A kernel that is timed, and the C of the same algorithm in `kernels/` beside this file. */
export type Kernel = {
  readonly name: string
  readonly source: string
  /** Arguments of the C program: sizes, then `repeats`. */
  readonly args: readonly number[]
  /** How often the work is done in one measurement; times are per repeat. */
  readonly repeats: number
  /** Does the work once; what it returns has a number that depends on all of it. */
  readonly run: () => { readonly checksum: () => number }
  /** What limits it. */
  readonly bound: string
  /** What was tried to make it faster, and what it brought. */
  readonly tried?: readonly string[]
  /**
   * A shorter run whose checksum must be that of C, for kernels where a difference in the last digit
   * grows until the two part; else the timed run itself must agree.
   */
  readonly check?: Pick<Kernel, 'args' | 'run'>
  /** The same work in `step-loop.py`: its name there, and the steps of one repeat. */
  readonly stepLoop?: { readonly name: string; readonly steps: number }
}

function tanhGrid(n: number, repeats: number): Kernel {
  const x = Float64Array.from({ length: n }, (_, i) => 2 * Math.sin(37 * i))
  const y = Float64Array.from({ length: n }, (_, i) => Math.cos(91 * i))
  const bounds = [
    [-3, 3],
    [-3, 3],
  ] as const
  const problem = { model: tanhRegression, sample: { x, y }, prior: tanhRegression.prior, beta: 1 }
  return {
    name: `posterior grid 258², tanh, n = ${n}`,
    source: 'tanh-posterior-grid.c',
    args: [n],
    repeats,
    run: () => {
      const { logZ } = gridPosterior(problem, bounds, 258)
      return { checksum: () => logZ.value }
    },
    bound:
      n > 1000
        ? `258 · ${n} values of tanh, 8 ns each, faster one by one than those of libm, and 2 ns for their sums`
        : 'fresh memory (0.5 MB a grid, a quarter of the time; C reuses its own), then exp of 66,564 cells one at a time, 3.5 ns each, and as much for 25,800 values of tanh',
    tried: [
      'counters that begin as `let [a, b] = [0, 0]`: the loop over a row took five times as long, 4.9 ns a cell in place of 1.0',
      'all losses and logs first, densities when the highest is known: a second array and a third pass, 0.3 ms',
    ],
  }
}

const degreeEight = normalForm(
  ['x', 'y'],
  Array.from({ length: 81 }, (_, k) => [Math.floor(k / 9), k % 9] as const)
    .filter(([i, j]) => i + j <= 8)
    .map(([i, j]) => ({
      exponents: [i, j],
      coefficient: BigInt(Math.round(Math.sin(1 + i + 10 * j) * 2 ** 53)),
    })),
  2n ** 53n,
)
const side = Float64Array.from({ length: 200 }, (_, k) => (2 * k - 199) / 199)
const surface = new Float64Array(side.length ** 2)

export const kernels: readonly Kernel[] = [
  ...chains,
  ...evidences,
  tanhGrid(100, 20),
  tanhGrid(10_000, 2),
  {
    name: 'polynomial of degree 8 on 200²',
    source: 'polynomial-surface.c',
    args: [],
    repeats: 200,
    run: () => {
      fillSurface(degreeEight, side, side, surface)
      return { checksum: () => surface.reduce((sum, value) => sum + value, 0) }
    },
    bound:
      'on memory kept, as C has it; a fresh array adds 0.04 to 0.2 ms. A fifth collects the coefficients of rows; then 9 multiplications and 10 additions a pair of mirror points, one number a register, 1.6 ns a point: C does twice that many, four to a register, and fuses the two',
    tried: [
      'a loop over coefficients for four points side by side: 0.42 ms on memory kept; Horner with eight coefficients in registers for a whole row: 0.20 (in use where the axis is not its own mirror image); even and odd powers for x and −x at once: 0.12 (in use)',
      'four coefficients in registers, two sweeps of a row: 0.18 ms; one coefficient a sweep: 0.28 ms',
      'WebAssembly with SIMD, two points a register, without fused operations: 0.09 ms on memory kept (not taken: the policy of the site would have to allow wasm-unsafe-eval)',
    ],
  },
  ...networkKernels,
]
