/**
 * Nodes and weights for ∫ e^{f(x)} dx over an interval, dense where e^f lives. `values[k]` is
 * f(nodes[k]); the weights of the rule of 7 points and of the embedded rule of 3 points (zero on nodes
 * that are not its own), whose difference bounds the error.
 */
export type Panels = {
  readonly nodes: Float64Array
  readonly values: Float64Array
  readonly weights: Float64Array
  readonly coarseWeights: Float64Array
}

/**
 * Cuts an interval into panels on which e^f is nearly a low polynomial and puts the 7-point Kronrod
 * rule on each. Panels whose mass is below e^−38 of the peak are left out.
 *
 * Local maxima are looked for between `cuts` first and become cuts themselves, so that a spike much
 * narrower than the first panels is not stepped over.
 *
 * @param f the logarithm of the integrand
 * @param cuts increasing: the ends, and places in between where the integrand is known to turn */
export function adaptivePanels(f: (x: number) => number, cuts: readonly number[]): Panels {
  const first = cuts.map((x) => ({ x, value: f(x) }))
  const points = first.flatMap((point, i) => {
    const [before, after] = [first[i - 1], first[i + 1]]
    const isPeak =
      (!before || point.value >= before.value) && (!after || point.value >= after.value)
    if (!isPeak) return [point]
    const x = peakWithin(f, (before ?? point).x, (after ?? point).x)
    return [point, { x, value: f(x) }]
  })
  const ordered = points
    .toSorted((p, q) => p.x - q.x)
    .filter((point, i, all) => i === 0 || point.x > all[i - 1]!.x)
  const floor = Math.max(...ordered.map(({ value }) => value)) - RELEVANT

  const peak = floor + RELEVANT
  const panels: Panel[] = []
  const cut = (left: Point, right: Point, depth: number) => {
    const x = 0.5 * (left.x + right.x)
    const middle = { x, value: f(x) }
    if (Math.max(left.value, middle.value, right.value) < floor) return
    const rise = Math.abs(right.value - left.value)
    const bend = Math.abs(left.value - 2 * middle.value + right.value)
    if (depth >= MAX_DEPTH || (rise < MAX_RISE && bend < MAX_BEND)) {
      panels.push(panelOn(f, left, right, peak, depth))
      return
    }
    cut(left, middle, depth + 1)
    cut(middle, right, depth + 1)
  }
  for (let i = 1; i < ordered.length; i++) cut(ordered[i - 1]!, ordered[i]!, 0)

  const total = panels.reduce((sum, { mass }) => sum + mass, 0)
  const settled = panels.flatMap((panel) => settle(f, panel, total, peak))
  const nodes = settled.flatMap(({ middle, half }) => NODES.map((node) => middle + half * node))
  return {
    nodes: Float64Array.from(nodes),
    values: Float64Array.from(settled.flatMap(({ values }) => values)),
    weights: Float64Array.from(settled.flatMap(({ half }) => WEIGHTS.map((w) => half * w))),
    coarseWeights: Float64Array.from(
      settled.flatMap(({ half }) => COARSE_WEIGHTS.map((w) => half * w)),
    ),
  }
}

/**
 * {@link adaptivePanels} for a posterior under N(0, scale²), over as many of the prior's standard deviations as
 * it takes: eight, beyond which the prior holds less than 1e-14, or more where data pull the posterior out.
 *
 * @param count the number of equal parts that the interval is cut into first
 * @throws RangeError when the posterior lies farther out than a million standard deviations
 */
export function posteriorPanels(f: (x: number) => number, scale: number, count: number): Panels {
  for (let reach = PRIOR_REACH * scale; reach < FARTHEST * scale; reach *= 2) {
    const cuts = Array.from({ length: count + 1 }, (_, k) => reach * ((2 * k) / count - 1))
    const panels = adaptivePanels(f, cuts)
    const peak = panels.values.reduce((most, value) => Math.max(most, value), -Infinity)
    if (Math.max(f(-reach), f(reach)) < peak - BEYOND) return panels
  }
  throw new RangeError(
    `scale must be within ${FARTHEST} times the posterior's distance, got ${scale}`,
  )
}

const PRIOR_REACH = 8
const FARTHEST = 1e6
/** Nats below the peak at the ends: of the prior alone it is 32. */
const BEYOND = 27

type Panel = {
  readonly middle: number
  readonly half: number
  readonly depth: number
  readonly values: readonly number[]
  /** In units of e^peak. */
  readonly mass: number
  readonly error: number
}

function panelOn(
  f: (x: number) => number,
  left: { x: number },
  right: { x: number },
  peak: number,
  depth: number,
): Panel {
  const middle = 0.5 * (left.x + right.x)
  const half = 0.5 * (right.x - left.x)
  const values = NODES.map((node) => f(middle + half * node))
  let [mass, coarse] = [0, 0]
  for (let k = 0; k < values.length; k++) {
    const height = half * Math.exp(values[k]! - peak)
    mass += WEIGHTS[k]! * height
    coarse += COARSE_WEIGHTS[k]! * height
  }
  return { middle, half, depth, values, mass, error: sharpened(mass, Math.abs(mass - coarse)) }
}

/** Halves a panel until its error is small against the whole. */
function settle(
  f: (x: number) => number,
  panel: Panel,
  total: number,
  peak: number,
): readonly Panel[] {
  if (!(panel.error > TOLERANCE * total) || panel.depth >= MAX_DEPTH) return [panel]
  const { middle, half, depth } = panel
  return [-1, 1].flatMap((side) => {
    const ends = [middle, middle + side * half].toSorted((p, q) => p - q)
    return settle(f, panelOn(f, { x: ends[0]! }, { x: ends[1]! }, peak, depth + 1), total, peak)
  })
}

/** The estimate of QUADPACK for the error of a rule of mass m that differs by δ from a coarser one. */
function sharpened(mass: number, difference: number): number {
  return mass > 0 ? mass * Math.min(1, ((200 * difference) / mass) ** 1.5) : 0
}

/**
 * log ∫ e^f by the rule of 7 points, and an estimate of its error: on each panel the difference δ from
 * the rule of 3 points, sharpened as in QUADPACK to m · min(1, (200 δ/m)^{3/2}) for a panel of mass m.
 */
export function logIntegral({ values, weights, coarseWeights }: Panels): {
  readonly value: number
  readonly error: number
} {
  const peak = values.reduce((most, value) => Math.max(most, value), -Infinity)
  let total = 0
  let error = 0
  for (let start = 0; start < values.length; start += NODES.length) {
    let [fine, coarse] = [0, 0]
    for (let k = start; k < start + NODES.length; k++) {
      const height = Math.exp(values[k]! - peak)
      fine += weights[k]! * height
      coarse += coarseWeights[k]! * height
    }
    total += fine
    error += sharpened(fine, Math.abs(fine - coarse))
  }
  return { value: peak + Math.log(total), error: error / total + ROUNDING * (1 + Math.abs(peak)) }
}

/** The rounding of sums of n L_n, relative. */
const ROUNDING = 1e-13

type Point = { readonly x: number; readonly value: number }

/** What is this far below the peak, in logs, is less than the last digit of a double. */
const RELEVANT = 38
/** Before a rule is tried, the logarithm rises by less than this and bends by less than that. */
const MAX_RISE = 2.5
const MAX_BEND = 1
/** A panel's share of the error, as a part of the whole. */
const TOLERANCE = 1e-9
const MAX_DEPTH = 26

/** A local maximum by golden section, to half of the digits: more do not change a panel. */
function peakWithin(f: (x: number) => number, left: number, right: number): number {
  let [low, high] = [left, right]
  const golden = (Math.sqrt(5) - 1) / 2
  let [p, q] = [high - golden * (high - low), low + golden * (high - low)]
  let [fp, fq] = [f(p), f(q)]
  for (let step = 0; step < 44; step++)
    if (fp >= fq) {
      ;[high, q, fq] = [q, p, fp]
      p = high - golden * (high - low)
      fp = f(p)
    } else {
      ;[low, p, fp] = [p, q, fq]
      q = low + golden * (high - low)
      fq = f(q)
    }
  return 0.5 * (low + high)
}

/** The Kronrod extension of the 3-point Gauss rule: exact for polynomials of degree 11. */
const NODES = mirrored([0.9604912687080203, 0.7745966692414834, 0.43424374934680254], 0, -1)
const WEIGHTS = mirrored(
  [0.10465622602646726, 0.26848808986833345, 0.4013974147759622],
  0.45091653865847414,
  1,
)
const COARSE_WEIGHTS = mirrored([0, 5 / 9, 0], 8 / 9, 1)

function mirrored(outer: readonly number[], centre: number, sign: 1 | -1): readonly number[] {
  return [...outer.map((value) => sign * value), centre, ...outer.toReversed()]
}
