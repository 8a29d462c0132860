import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import type { Axis } from './axis'
import { added, type Integral, nothing, ruleError } from './integral'

/**
 * The integral of slices: panels that shrink geometrically towards ends and marks, down to the width
 * t^(−1/2) below which √(tK) cannot change much, and then halving where the error is largest.
 */
export function adaptiveIntegral(
  slice: (v: number) => Integral,
  axis: Axis,
  t: number,
  tolerance: number,
): Integral {
  const panels = axis.pieces.flatMap(({ from, to, marks }) => {
    const ends = [from, ...marks, to]
    return ends.slice(1).flatMap((end, i) => {
      const cuts = gradedCuts(ends[i]!, end, t, tolerance < 1e-7 ? 6 : 12)
      return cuts.slice(1).map((cut, j) => panelIntegral(slice, axis, cuts[j]!, cut))
    })
  })
  for (let count = panels.length; count < MOST_PANELS; count++) {
    let [mass, error, worst] = [0, 0, 0]
    for (let i = 0; i < panels.length; i++) {
      mass += panels[i]!.mass
      error += panels[i]!.refinable
      if (panels[i]!.refinable > panels[worst]!.refinable) worst = i
    }
    if (!(error > tolerance * mass)) break
    const { a, b } = panels[worst]!
    const middle = (a + b) / 2
    if (!(middle > a && middle < b)) break
    panels[worst] = panelIntegral(slice, axis, a, middle)
    panels.push(panelIntegral(slice, axis, middle, b))
  }
  return panels.reduce(added, nothing())
}

/** Cuts of [a, b] that crowd towards both ends, each panel `ratio` times as wide as the one outside it. */
function gradedCuts(a: number, b: number, t: number, ratio: number): readonly number[] {
  const half = (b - a) / 2
  const offsets: number[] = []
  for (let offset = half / ratio; offset > 0.5 / Math.sqrt(t); offset /= ratio) offsets.push(offset)
  return [
    a,
    ...offsets.toReversed().map((offset) => a + offset),
    a + half,
    ...offsets.map((offset) => b - offset),
    b,
  ]
}

type Panel = Integral & {
  readonly a: number
  readonly b: number
  /** The part of the error that halving the panel reduces. */
  readonly refinable: number
}

function panelIntegral(slice: (v: number) => Integral, axis: Axis, a: number, b: number): Panel {
  const [middle, half] = [(a + b) / 2, (b - a) / 2]
  const total = nothing()
  let [massGauss, energyGauss] = [0, 0]
  for (let k = 0; k < 21; k++) {
    const v = middle + half * nodes[k]!
    const weight = half * axis.weight(v)
    const at = slice(v)
    const scaled = weight * kronrodWeights[k]!
    total.mass += scaled * at.mass
    total.energy += scaled * at.energy
    total.massError += scaled * at.massError
    total.energyError += scaled * at.energyError
    massGauss += weight * gaussWeights[k]! * at.mass
    energyGauss += weight * gaussWeights[k]! * at.energy
  }
  const refinable = ruleError(total.mass, massGauss)
  total.massError += refinable
  total.energyError += ruleError(total.energy, energyGauss)
  return { ...total, a, b, refinable }
}

const { nodes, kronrodWeights, gaussWeights } = gaussKronrod

/** Beyond it rounding, not the width of panels, is the error. */
const MOST_PANELS = 400
