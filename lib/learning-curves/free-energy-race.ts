import { keyOf } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { averageFreeEnergy } from './average-free-energy'
import { logPartition, type MeanModel } from './mean-model'

/** A mean model, the sizes to look at, and a sample by its seed; without one, the mean over all samples. */
export type RaceRequest = {
  readonly model: MeanModel
  /** Increasing, each at least 1. */
  readonly sizes: readonly number[]
  readonly seed?: number
}

/** Free energies at some sizes, each less n L_n(w₀): nats, total. */
export type FreeEnergyRace = {
  readonly request: RaceRequest
  /** F_n − n L_n(w₀) = −log Z_n⁰. */
  readonly exact: readonly number[]
  /** BIC/2 − n L_n(w₀) = n (L_n(ŵ) − L_n(w₀)) + (d/2) log n, at the maximum of the likelihood. */
  readonly bic: readonly number[]
}

/**
 * The free energy of a mean model N(s(w), 1) at growing n beside Schwarz's criterion, for one growing
 * sample or for the mean over samples. The truth is N(0, 1), the prior N(0, 1) on each weight.
 *
 * All that a sample says is ξ = √n x̄. Its sum n x̄ is a walk with independent normal steps, so one
 * sample is drawn at the given sizes only, and exactly. The likelihood gains ξ²/2 where s can take the
 * sign of ξ, and nothing where it cannot: s = w² is never negative.
 *
 * @throws RangeError when the sizes do not increase from 1, or the model is outside its domain
 * @example
 * freeEnergyRace({ model: { kind: 'power', k: 1 }, sizes: [10] }).exact // [½ log 11 − 10/22]
 */
export function freeEnergyRace(request: RaceRequest): FreeEnergyRace {
  const { model, sizes, seed } = request
  if (!sizes.every((n, i) => n >= 1 && n < Infinity && n > (sizes[i - 1] ?? 0)))
    throw new RangeError(`sizes must increase from 1, got ${sizes.join(', ')}`)
  const halfDimension = dimensionOf(model) / 2
  const isOneSided = model.kind === 'power' && model.k % 2 === 0
  const gain = (xi: number) => (isOneSided && xi < 0 ? 0 : -0.5 * xi * xi)
  if (seed === undefined)
    return {
      request,
      exact: sizes.map((n) => averageFreeEnergy(model, n)),
      bic: sizes.map((n) => (isOneSided ? -0.25 : -0.5) + halfDimension * Math.log(n)),
    }
  const deviations = walk(sizes, seed)
  return {
    request,
    exact: sizes.map((n, i) => -logPartition(model, n, deviations[i]!)),
    bic: sizes.map((n, i) => gain(deviations[i]!) + halfDimension * Math.log(n)),
  }
}

/** The number of weights of a mean model. */
export function dimensionOf(model: MeanModel): 1 | 2 {
  return model.kind === 'product' ? 2 : 1
}

/** ξ = √n x̄ of one growing sample. */
function walk(sizes: readonly number[], seed: number): readonly number[] {
  const draws = streamOf(keyOf(seed))
  let [sum, seen] = [0, 0]
  return sizes.map((n) => {
    sum += Math.sqrt(n - seen) * draws.normal()
    seen = n
    return sum / Math.sqrt(n)
  })
}
