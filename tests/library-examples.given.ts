import { runLocal } from '@/lib/estimators/local-run'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'
import { variablePolynomial, multiplyPolynomials } from '@/lib/geometry/polynomials/arithmetic'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { tanhRegression } from '@/lib/models/tanh-regression'
import { hyperbolicTangent } from '@/lib/networks/activation'
import { networkOf } from '@/lib/networks/shape'
import { adam } from '@/lib/networks/optimiser'
import { fraction } from '@/lib/numerics/fraction'
import { superpositionObjective } from '@/lib/networks/superposition'
import { initialCheckpoint } from '@/lib/networks/training'
import { gridPosterior } from '@/lib/posterior/grid-posterior'
import { keyOf, split } from '@/lib/random/key'
import { normals, type Stream } from '@/lib/random/stream'
import { noiseless } from '@/lib/samplers/noisy-target'
import { correlatedNormal } from '@/lib/samplers/reference-targets'
import { unbounded } from '@/lib/samplers/target'

type Scope = Readonly<Record<string, unknown>>

const [chainA, chainB] = split(keyOf(1), 2).map((key) => normals(key, 500))
const regression = {
  model: tanhRegression,
  sample: { x: Float64Array.of(-1, 0.5, 2), y: Float64Array.of(0.2, -0.1, 1) },
}
const location = {
  model: gaussianLocation,
  sample: { x: new Float64Array(0), y: Float64Array.of(0.2, -0.1, 1) },
}
const posteriorOf = ({ model, sample }: typeof regression) =>
  gridPosterior({ model, sample, prior: model.prior, beta: 1 })

const problem = {
  ...regression,
  prior: tanhRegression.prior,
  center: [0, 0],
  localization: 0,
}
const localRun = runLocal(keyOf(1), problem, {
  method: { kind: 'nuts' },
  nBeta: 3,
  chainCount: 2,
  drawCount: 200,
  warmupCount: 100,
  thin: 1,
})

const twoWells = {
  ...unbounded(1),
  loss: ([w = 0]: Float64Array) => (w * w - 1) ** 2,
  logBase: ([w = 0]: Float64Array) => -0.5 * w * w,
  drawBase: (draws: Stream, position: Float64Array) => {
    position[0] = draws.normal()
  },
}

const net = networkOf({ widths: [1, 3, 1], activation: hyperbolicTangent, hasBiases: true })
const objective = superpositionObjective({ features: 6, hidden: 2 })
const w0 = Float64Array.from({ length: objective.dimension }, (_, i) => Math.sin(i))

/** What the examples of a room speak of without making it. */
const rooms: Readonly<Record<string, Scope>> = {
  diagnostics: { chain: chainA, chainA, chainB, energies: chainA },
  geometry: {
    zero: fraction(0),
    region: { kind: 'point', x: fraction(0), y: fraction(0) },
    K: polynomialOf('1/2*x^2*y^2'),
    parsed: polynomialOf('(y - x^2)^2 + x^6'),
    u: variablePolynomial(['u', 'v'], 'u'),
    uv: multiplyPolynomials(
      variablePolynomial(['u', 'v'], 'u'),
      variablePolynomial(['u', 'v'], 'v'),
    ),
    box: [0, 1].map(() => ({ low: fraction(-1), high: fraction(1) })),
  },
  estimators: {
    ...regression,
    problem,
    center: [0, 0],
    losses: localRun.losses,
    chains: localRun.chains,
    input: { losses: localRun.losses, lossAtCenter: 1, nBeta: 3 },
    drawCount: 100,
    sampleSize: 5,
    values: normals(keyOf(2), 500),
  },
  models: regression,
  posterior: {
    ...regression,
    problem: { ...regression, prior: tanhRegression.prior, beta: 1 },
    get posterior() {
      return posteriorOf(regression)
    },
    mean: [0, 0],
    covariance: [
      [1, 0],
      [0, 1],
    ],
  },
  networks: {
    net,
    w: Float64Array.from({ length: net.parameterCount }, (_, i) => Math.sin(i)),
    data: { inputs: Float64Array.of(-1, 0, 1), outputs: Float64Array.of(0, 0, 1), count: 3 },
    objective,
    optimiser: adam(0.01),
    w0,
    start: initialCheckpoint(objective, adam(0.01), w0, keyOf(1)),
    show: () => undefined,
  },
  samplers: {
    target: correlatedNormal,
    start: correlatedNormal.start,
    tuning: { stepSize: 0.5, scales: Float64Array.of(1, 2) },
  },
}

/** The same for single exports, where the room's will not do. */
const exceptions: Readonly<Record<string, Scope>> = {
  logPartitionFunction: {
    box: [
      [-1, 1],
      [-1, 1],
    ],
    ladder: Array.from({ length: 40 }, (_, i) => 0.5 ** i),
  },
  checkCertificate: {
    K: polynomialOf('x^2*y^2'),
    get text() {
      const answer = realThreshold({
        polynomial: polynomialOf('x^2*y^2'),
        region: { kind: 'box', box: {} },
      })
      return JSON.stringify(answer.status === 'exact' ? answer.certificate : undefined)
    },
  },
  resolutionWalk: {
    get text() {
      const answer = realThreshold({
        polynomial: polynomialOf('(x^2-y^3)^2'),
        region: { kind: 'point', at: {} },
      })
      return JSON.stringify(answer.status === 'exact' ? answer.certificate : undefined)
    },
  },
  compressedSample: {
    sample: { x: normals(keyOf(3), 1000), y: normals(keyOf(4), 1000) },
  },
  laplace: location,
  posteriorBox: location,
  drawsOf: { target: noiseless(correlatedNormal) },
  predictiveDensity: {
    get posterior() {
      return posteriorOf(location)
    },
  },
  logVolumes: { target: twoWells, epsilons: Float64Array.of(0.5, 0.25, 0.125) },
  volumeScaling: { target: twoWells, epsilons: Float64Array.of(0.5, 0.25, 0.125) },
  runTempered: {
    target: twoWells,
    settings: {
      nBeta: 10,
      chainCount: 2,
      drawCount: 50,
      warmupCount: 500,
      thin: 1,
      scales: Float64Array.of(1),
      center: Float64Array.of(1),
    },
  },
  parallelTempering: {
    target: twoWells,
    nBetas: Float64Array.of(10, 3, 1),
    scales: Float64Array.of(0.3, 0.6, 1),
  },
}

/** The names that the example of an export may use besides the exports of the library. */
export const givenFor = (room: string, name: string): Scope => ({
  key: keyOf(1),
  ...rooms[room],
  ...exceptions[name],
})
