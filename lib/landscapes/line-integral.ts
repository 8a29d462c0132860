import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import type { Axis } from './axis'
import { type Integral, nothing, ruleError } from './integral'
import type { Landscape } from './landscape'

/**
 * The integral of e^(−tK) φ along the last coordinate, the others as in w: between turning points K is
 * monotone, and each such piece is halved until tK varies by little on a panel, or is past mattering.
 *
 * @param w the position; its last coordinate is written to
 */
export function lineIntegral(
  landscape: Landscape,
  t: number,
  axis: Axis,
  w: Float64Array,
): Integral {
  const { loss } = landscape
  const last = w.length - 1
  const actionAt = (v: number): number => {
    w[last] = axis.position(v)
    return t * loss(w)
  }
  const lines = axis.pieces.map(({ from, to, interval }) => {
    const ends = [from, ...landscape.turningPoints(w, interval).map(axis.parameter), to]
    return { ends, actions: ends.map(actionAt) }
  })
  const least = Math.min(...lines.flatMap(({ actions }) => actions))
  const total = nothing()
  const visit = (a: number, actionA: number, b: number, actionB: number): void => {
    const excess = Math.min(actionA, actionB) - least
    if (excess > NEGLIGIBLE_EXCESS) return
    const middle = (a + b) / 2
    const isResolved = Math.abs(actionA - actionB) <= PANEL_VARIATION + excess / 2
    if (isResolved || !(middle > a && middle < b)) {
      addPanel(total, axis, actionAt, a, b)
      return
    }
    const actionM = actionAt(middle)
    visit(a, actionA, middle, actionM)
    visit(middle, actionM, b, actionB)
  }
  if (least < NEGLIGIBLE_ACTION)
    for (const { ends, actions } of lines)
      for (let i = 1; i < ends.length; i++)
        visit(ends[i - 1]!, actions[i - 1]!, ends[i]!, actions[i]!)
  return total
}

function addPanel(
  total: Integral,
  axis: Axis,
  actionAt: (v: number) => number,
  a: number,
  b: number,
): void {
  const [middle, half] = [(a + b) / 2, (b - a) / 2]
  let [mass, energy, massGauss, energyGauss] = [0, 0, 0, 0]
  for (let k = 0; k < 21; k++) {
    const v = middle + half * nodes[k]!
    const action = actionAt(v)
    const density = Math.exp(-action) * axis.weight(v)
    mass += kronrodWeights[k]! * density
    energy += kronrodWeights[k]! * density * action
    massGauss += gaussWeights[k]! * density
    energyGauss += gaussWeights[k]! * density * action
  }
  total.mass += half * mass
  total.energy += half * energy
  total.massError += half * ruleError(mass, massGauss)
  total.energyError += half * ruleError(energy, energyGauss)
}

const { nodes, kronrodWeights, gaussWeights } = gaussKronrod

/** Where e^(−tK) is largest, a panel of one rule may see tK vary by this much; farther out, by more. */
const PANEL_VARIATION = 5

/** e^(−40) of the largest value on a line is beyond its last digit. */
const NEGLIGIBLE_EXCESS = 40

/** e^(−200) is beyond the last digit of any Z⁰(t) with λ ≤ 2 and t ≤ 1e30: e^(−138). */
const NEGLIGIBLE_ACTION = 200
