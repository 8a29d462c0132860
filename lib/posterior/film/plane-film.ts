import type { Likelihood } from '@/lib/models/model'
import { conditionalPosterior } from './conditional'
import type { Film } from './frame'
import { distanceToGaussian } from './overlap'
import { logIntegral, type Panels, posteriorPanels } from './panels'
import type { Mixture } from './predictive'
import { cellMasses } from './raster'
import type { FilmRequest } from './request'
import { massBelow, massContours } from './shade'

const CUTS = 96

/**
 * The film of a model with two parameters (a, b) whose loss is quadratic in a.
 *
 * @param size cells along each side of the picture: an even number
 */
export function planeFilm(
  likelihood: Likelihood,
  request: FilmRequest,
  window: readonly (readonly [number, number])[],
  size: number,
): Film {
  const posterior = conditionalPosterior(likelihood.losses, request.beta, request.scale)
  const { lineAt } = posterior
  const panels = posteriorPanels((b) => lineAt(b).logMass, request.scale, CUTS)
  const logZ = logIntegral(panels)
  const count = panels.nodes.length
  const masses = new Float64Array(count)
  const means = new Float64Array(count)
  const sds = new Float64Array(count)
  let best = 0
  const moments = { a: 0, b: 0, aa: 0, ab: 0, bb: 0 }
  for (let k = 0; k < count; k++) {
    const b = panels.nodes[k]!
    const line = lineAt(b)
    const mass = panels.weights[k]! * Math.exp(line.logMass - logZ.value)
    masses[k] = mass
    means[k] = line.mean
    sds[k] = line.sd
    if (line.logMass > panels.values[best]!) best = k
    moments.a += mass * line.mean
    moments.b += mass * b
    moments.aa += mass * (line.mean ** 2 + line.sd ** 2)
    moments.ab += mass * line.mean * b
    moments.bb += mass * b * b
  }
  const { a, b, aa, ab, bb } = moments
  return {
    logZ,
    matched: {
      mean: [a, b],
      covariance: [
        [aa - a * a, ab - a * b],
        [ab - a * b, bb - b * b],
      ],
    },
    mode: [means[best]!, panels.nodes[best]!],
    distanceTo: (mean, covariance) => {
      const gaussian = { mean, covariance } as Parameters<typeof distanceToGaussian>[1]
      return distanceToGaussian(posterior, gaussian, panels, logZ.value)
    },
    picture: () => {
      const [first, second] = [window[0]!, window[1]!]
      const cells = cellMasses(posterior, { a: first, b: second }, size, logZ.value)
      const shares = massBelow(cells)
      return {
        kind: 'plane',
        window,
        size,
        shares,
        contours: massContours(shares, size),
        massInView: cells.reduce((sum, mass) => sum + mass, 0),
      }
    },
    mixture: sparser(panels, { masses, firsts: means, sds, rests: panels.nodes }),
  }
}

/** The lines of the embedded rule only: enough for a prediction that is drawn. */
function sparser({ coarseWeights, weights }: Panels, mixture: Required<Mixture>): Mixture {
  const kept = (values: Float64Array) => values.filter((_, k) => coarseWeights[k]! > 0)
  const masses = kept(mixture.masses.map((mass, k) => (mass * coarseWeights[k]!) / weights[k]!))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return {
    masses: masses.map((mass) => mass / total),
    firsts: kept(mixture.firsts),
    sds: kept(mixture.sds),
    rests: mixture.rests && kept(mixture.rests),
  }
}
