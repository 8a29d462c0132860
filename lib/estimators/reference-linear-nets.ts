import { keyOf } from '@/lib/random/key'
import { unbounded } from '@/lib/samplers/target'
import type { TemperedTarget } from '@/lib/samplers/tempered-target'
import { lossesOf, runTempered } from '@/lib/samplers/tempered-run'
import { llcOf } from './llc'

/** A deep linear net with its population loss and a standard normal prior: its λ is known in closed form. */
export type LinearNet = {
  /** H_0, …, H_L, the input first; three of them are reduced-rank regression. */
  readonly widths: readonly number[]
  /** The rank of the true map: ones on its diagonal, as many as that. */
  readonly rank: number
}

/** K(w) = ½‖W_L ⋯ W_1 − B‖²_F with B of ones on its diagonal, under the standard normal prior. */
function linearNetTarget({ widths, rank }: LinearNet): TemperedTarget {
  const inputs = widths[0]!
  const dimension = widths.reduce((sum, width, l) => sum + width * (widths[l + 1] ?? 0), 0)
  const maps = widths.map((width) => new Float64Array(width * inputs))
  for (let i = 0; i < inputs; i++) maps[0]![i * inputs + i] = 1
  return {
    ...unbounded(dimension),
    loss: (w) => {
      let weight = 0
      for (let l = 1; l < widths.length; l++) {
        const below = maps[l - 1]!
        const above = maps[l]!.fill(0)
        for (let i = 0; i < widths[l]!; i++)
          for (let j = 0; j < widths[l - 1]!; j++, weight++)
            for (let k = 0; k < inputs; k++)
              above[i * inputs + k]! += w[weight]! * below[j * inputs + k]!
      }
      return maps.at(-1)!.reduce((sum, entry, at) => {
        const row = Math.floor(at / inputs)
        return sum + 0.5 * (entry - (row === at % inputs && row < rank ? 1 : 0)) ** 2
      }, 0)
    },
    logBase: (w) => {
      let square = 0
      for (let j = 0; j < w.length; j++) square += w[j]! * w[j]!
      return -0.5 * square
    },
    drawBase: (draws, w) => draws.normals(w),
  }
}

/** λ̂ of a linear net by four chains of parallel tempering from a seed. The baseline is K = 0. */
export function linearNetEstimate(
  net: LinearNet,
  nBeta: number,
  { seed, drawCount }: { readonly seed: number; readonly drawCount: number },
) {
  const target = linearNetTarget(net)
  const chains = runTempered(keyOf(seed), target, {
    nBeta,
    chainCount: 4,
    drawCount,
    warmupCount: 500,
    thin: 1,
    scales: new Float64Array(target.dimension).fill(0.5),
    center: new Float64Array(target.dimension),
  })
  return llcOf({
    losses: chains.map((chain) => lossesOf(chain, target, nBeta)),
    lossAtCenter: 0,
    nBeta,
  })
}

/**
 * nβ E[K] at finite nβ, exactly, of a net with one input and one output at truth zero: given the hidden
 * layers the output is normal with variance ∏ S_l, S_l ~ χ² with H_l degrees of freedom, independent, so
 * that Z(t) = E[(1 + t ∏ S_l)^(−1/2)] and nβ E[K] = ½ E[t ∏ S_l (1 + t ∏ S_l)^(−3/2)] / Z(t). By the
 * trapezoidal rule in log S_l, which converges exponentially.
 */
export function scalarNetLlc(hidden: readonly number[], nBeta: number): number {
  let evidence = 0
  let energy = 0
  const add = (layer: number, logProduct: number, weight: number) => {
    if (layer === hidden.length) {
      const t = nBeta * Math.exp(logProduct)
      const density = weight / Math.sqrt(1 + t)
      evidence += density
      energy += (0.5 * t * density) / (1 + t)
      return
    }
    for (let u = LOWEST; u <= HIGHEST; u += STEP)
      add(
        layer + 1,
        logProduct + u,
        weight * Math.exp(0.5 * hidden[layer]! * u - 0.5 * Math.exp(u)),
      )
  }
  add(0, 0, 1)
  return energy / evidence
}

/** Of log S: below it lies a share e^(−20) of a χ² of one degree, above it none that a double holds. */
const LOWEST = -40
const HIGHEST = 7
const STEP = 1 / 8

/**
 * nβ E[K] at finite nβ, exactly, of reduced-rank regression (2,2,2) at truth zero: given A the rows of
 * BA are normal, so that Z(t) = E[∏ (1 + t s_i)^(−1)] over the eigenvalues of the Wishart matrix AAᵀ, of
 * density |s_1 − s_2| (s_1 s_2)^(−1/2) e^(−(s_1 + s_2)/2). By the midpoint rule in log s_1 and log(s_1/s_2).
 */
export function squareNetLlc(nBeta: number): number {
  let evidence = 0
  let energy = 0
  for (let u = LOWEST; u <= HIGHEST; u += STEP)
    for (let v = FINE / 2; v < HIGHEST - LOWEST; v += FINE) {
      const s1 = Math.exp(u)
      const s2 = Math.exp(u - v)
      const [t1, t2] = [nBeta * s1, nBeta * s2]
      const wishart = (s1 - s2) * Math.sqrt(s1 * s2) * Math.exp(-0.5 * (s1 + s2))
      const density = wishart / ((1 + t1) * (1 + t2))
      evidence += density
      energy += density * (t1 / (1 + t1) + t2 / (1 + t2))
    }
  return energy / evidence
}

const FINE = 1 / 64
