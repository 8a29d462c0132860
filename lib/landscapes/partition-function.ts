import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import { axisOf, type Axis } from './axis'
import type { Landscape } from './landscape'
import type { Interval } from './optimal-set'

/** Z⁰(t) of a landscape and its logarithmic slope, each with an error estimate. */
export type PartitionFunction = {
  /** t = nβ. */
  readonly t: number
  /** Z⁰(t) = ∫ e^(−tK) φ dw / ∫ φ dw over the box, in (0, 1]. */
  readonly value: number
  /** −log Z⁰(t), nats, total. */
  readonly freeEnergy: number
  /** λ(t) = −d log Z⁰/d log t = t E_t[K], which tends to λ. */
  readonly effectiveLambda: number
  /** Absolute errors of the two. */
  readonly error: { readonly freeEnergy: number; readonly effectiveLambda: number }
}

/** How the integral is taken. */
export type QuadratureOptions = {
  /** The box, inside the landscape's; its whole domain when left out. */
  readonly box?: readonly Interval[]
  /** The relative error of Z⁰ at which refinement ends; 1e-9 when left out, 1e-5 in three dimensions. */
  readonly tolerance?: number
}

/**
 * The normalised partition function Z⁰(t) = ∫ e^(−tK) φ dw of a landscape, for any t ≥ 0.
 *
 * Along the last coordinate K is monotone between its turning points; each such piece is halved until
 * tK varies by little on a panel, so that a ridge of any width is met by a handful of panels, and the
 * 21-point Gauss–Kronrod rule integrates each. The other coordinates are refined where the rule's
 * error is largest, from the ends, the named points and the axes on.
 *
 * @throws RangeError when t is not finite and ≥ 0, or the box is empty or not inside the domain
 * @example
 * partitionFunction(landscape('quartic'), 100).value // 0.286629630…
 */
export function partitionFunction(
  landscape: Landscape,
  t: number,
  options: QuadratureOptions = {},
): PartitionFunction {
  if (!(t >= 0 && t < Infinity)) throw new RangeError(`t must be finite and >= 0, got ${t}`)
  const box = options.box ?? landscape.domain
  checkBox(landscape, box)
  const tolerance = options.tolerance ?? (landscape.dimension === 3 ? 1e-5 : 1e-9)
  if (!(tolerance > 0)) throw new RangeError(`tolerance must be positive, got ${tolerance}`)

  const axes = box.map(([low, high], i) => {
    const half: Interval = landscape.isEven[i] && low === -high ? [0, high] : [low, high]
    const marks = landscape.points.map(({ at }) => at[i]!)
    return axisOf(half, landscape.priorExponents[i]!, marks)
  })
  const w = new Float64Array(landscape.dimension)
  const total = integralOver(landscape, t, axes, 0, w, tolerance)
  const volume = axes.reduce((product, axis) => product * axis.measure, 1)
  const { mass, energy } = total
  const massError = total.massError / mass
  const effectiveLambda = energy / mass
  return {
    t,
    value: mass / volume,
    freeEnergy: Math.log(volume) - Math.log(mass),
    effectiveLambda,
    error: {
      freeEnergy: massError,
      effectiveLambda: total.energyError / mass + massError * effectiveLambda,
    },
  }
}

/** ∫ e^(−tK) and ∫ tK e^(−tK) over some coordinates, with their errors. */
type Integral = {
  mass: number
  energy: number
  massError: number
  energyError: number
}

function integralOver(
  landscape: Landscape,
  t: number,
  axes: readonly Axis[],
  depth: number,
  w: Float64Array,
  tolerance: number,
): Integral {
  const axis = axes[depth]!
  if (depth === axes.length - 1) return lineIntegral(landscape, t, axis, w)
  const slice = (v: number): Integral => {
    w[depth] = axis.position(v)
    return integralOver(landscape, t, axes, depth + 1, w, tolerance / 3)
  }
  return adaptiveIntegral(slice, axis, t, tolerance)
}

/** The integral along the last coordinate, by panels on which K is monotone and tK nearly constant. */
function lineIntegral(landscape: Landscape, t: number, axis: Axis, w: Float64Array): Integral {
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

/**
 * The integral of slices: panels that shrink geometrically towards ends and marks, down to the width
 * t^(−1/2) below which √(tK) cannot change much, and then halving where the error is largest.
 */
function adaptiveIntegral(
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

/**
 * QUADPACK's estimate of the error of the Kronrod rule from its distance to the Gauss rule, for a
 * positive integrand [@piessens1983].
 */
function ruleError(kronrod: number, gauss: number): number {
  if (kronrod === 0) return 0
  const gap = Math.abs(kronrod - gauss) / kronrod
  return kronrod * Math.max(ROUNDING, Math.min(1, (200 * gap) ** 1.5))
}

function nothing(): Integral {
  return { mass: 0, energy: 0, massError: 0, energyError: 0 }
}

function added(a: Integral, b: Integral): Integral {
  return {
    mass: a.mass + b.mass,
    energy: a.energy + b.energy,
    massError: a.massError + b.massError,
    energyError: a.energyError + b.energyError,
  }
}

function checkBox({ domain }: Landscape, box: readonly Interval[]): void {
  if (box.length !== domain.length)
    throw new RangeError(`box must have ${domain.length} intervals, got ${box.length}`)
  box.forEach(([low, high], i) => {
    const [least, most] = domain[i]!
    if (!(low < high && low >= least && high <= most))
      throw new RangeError(
        `box must be intervals inside [${least}, ${most}] of positive length, got [${low}, ${high}]`,
      )
  })
}

const { nodes, kronrodWeights, gaussWeights } = gaussKronrod

/** Where e^(−tK) is largest, a panel of one rule may see tK vary by this much; farther out, by more. */
const PANEL_VARIATION = 5

/** e^(−40) of the largest value on a line is beyond its last digit. */
const NEGLIGIBLE_EXCESS = 40

/** e^(−200) is beyond the last digit of any Z⁰(t) with λ ≤ 2 and t ≤ 1e30. */
const NEGLIGIBLE_ACTION = 200

const ROUNDING = 1e-15

/** Beyond it rounding, not the width of panels, is the error. */
const MOST_PANELS = 400
