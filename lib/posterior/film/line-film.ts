import type { Likelihood } from '@/lib/models/model'
import type { Film } from './frame'
import { logIntegral, type Panels, posteriorPanels } from './panels'
import type { FilmRequest } from './request'

const CUTS = 128
/** Points of the curves, beside the nodes of the quadrature, which are dense where the peak is. */
const POINTS = 241

/** The film of a model with one parameter. */
export function lineFilm(
  likelihood: Likelihood,
  { beta, scale }: FilmRequest,
  window: readonly (readonly [number, number])[],
): Film {
  const at = new Float64Array(1)
  const loss = new Float64Array(1)
  const logPrior = (w: number) => logNormal(w, 0, scale * scale)
  const logDensity = (w: number) => {
    at[0] = w
    likelihood.losses([], at, loss)
    return logPrior(w) - beta * loss[0]!
  }
  const panels = posteriorPanels(logDensity, scale, CUTS)
  const logZ = logIntegral(panels)
  const masses = panels.values.map((value, k) => panels.weights[k]! * Math.exp(value - logZ.value))
  const mean = sumOf(masses, (k) => panels.nodes[k]!)
  const variance = sumOf(masses, (k) => (panels.nodes[k]! - mean) ** 2)
  const best = panels.values.reduce((top, value, k) => (value > panels.values[top]! ? k : top), 0)
  return {
    logZ,
    matched: { mean: [mean], covariance: [[variance]] },
    mode: [panels.nodes[best]!],
    distanceTo: (m, c) => lineDistance(panels, logZ.value, m[0]!, c[0]![0]!),
    picture: ({ mean: m, covariance: c }) => {
      const [low, high] = window[0]!
      const inView = (w: number) => w >= low && w <= high
      const w = Float64Array.from([
        ...Array.from({ length: POINTS }, (_, k) => low + ((high - low) * k) / (POINTS - 1)),
        ...panels.nodes.filter(inView),
      ]).toSorted()
      return {
        kind: 'line',
        window,
        w,
        density: w.map((x) => Math.exp(logDensity(x) - logZ.value)),
        prior: w.map((x) => Math.exp(logPrior(x))),
        gaussian: w.map((x) => Math.exp(logNormal(x, m[0]!, c[0]![0]!))),
        massInView: sumOf(masses, (k) => (inView(panels.nodes[k]!) ? 1 : 0)),
      }
    },
    mixture: {
      masses,
      firsts: panels.nodes,
      sds: new Float64Array(masses.length),
      rests: undefined,
    },
  }
}

/** 1 − ∫ min(p, g), with the difference from the embedded rule as its error. */
function lineDistance(panels: Panels, logZ: number, mean: number, variance: number) {
  let overlap = 0
  let coarse = 0
  for (let k = 0; k < panels.nodes.length; k++) {
    const log = Math.min(panels.values[k]! - logZ, logNormal(panels.nodes[k]!, mean, variance))
    overlap += panels.weights[k]! * Math.exp(log)
    coarse += panels.coarseWeights[k]! * Math.exp(log)
  }
  return { value: Math.min(1, Math.max(0, 1 - overlap)), error: Math.abs(overlap - coarse) }
}

function logNormal(x: number, mean: number, variance: number): number {
  return -0.5 * ((x - mean) ** 2 / variance + Math.log(2 * Math.PI * variance))
}

function sumOf(masses: Float64Array, value: (k: number) => number): number {
  return masses.reduce((sum, mass, k) => sum + mass * value(k), 0)
}
