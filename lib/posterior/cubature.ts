import { condensedSample } from '@/lib/models/condensed-sample'
import type { Sample } from '@/lib/models/sample'
import { sizeOf } from '@/lib/models/sample'
import { adaptivePanels } from '@/lib/numerics/adaptive-panels'
import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import { logSumExp } from '@/lib/numerics/log-sum-exp'
import type { Chart } from './chart'
import { chartOf } from './chart'
import type { Line } from './line'
import { directLosses, modeOf, posteriorLine } from './line'
import { focusOn, interpolatedLosses } from './focus'
import type { Estimate, Problem } from './problem'
import { checkProblem } from './problem'

/**
 * A tempered posterior as quadrature nodes on lines of parameter space: E_w[g] ≈ Σ over lines of
 * `fine` · Σ over nodes of `line.fine` · g. With `coarse` in place of `fine` the same comes out less
 * precisely, and the difference bounds the error.
 */
export type Cubature = {
  readonly lines: readonly WeightedLine[]
  /** The data: those of the problem, or fewer that have the same loss, by {@link condensedSample}. */
  readonly sample: Sample
  /** log Z_n(β), with its error. */
  readonly logZ: Estimate
  /** What an expectation of a bounded function may be off by, relative: the error of the mass. */
  readonly massError: number
}

/** A line with its share of the posterior's mass. */
export type WeightedLine = {
  readonly line: Line
  readonly fine: number
  readonly coarse: number
}

/**
 * The cubature of a posterior in one or two dimensions, by nested adaptive Gauss–Kronrod: lines along
 * the first coordinate, on nodes of the second. In two dimensions each line must have one mode to
 * either side of zero, as it has for all the models of the library: given b their log-likelihood is
 * concave in a.
 *
 * @throws RangeError for a bad problem, or another dimension
 * @example
 * posteriorCubature({ model, sample, prior: model.prior, beta: 1 }).logZ.value
 */
export function posteriorCubature(problem: Problem): Cubature {
  checkProblem(problem)
  const { model, prior, sample } = problem
  if (!(prior.length === 1 || prior.length === 2))
    throw new RangeError(`dimension must be 1 or 2, got ${prior.length}`)
  if (sample.y.length < MANY) return stretchedCubature(problem)
  for (const width of WIDTHS) {
    const condensed = condensedSample(model, sample, width)
    if (condensed === sample) break
    const cubature = stretchedCubature({ ...problem, sample: condensed })
    const difference = lossDifference(problem, cubature)
    const { value, error } = cubature.logZ
    if (difference < ROUNDING * 5 * Math.abs(cubature.logZ.value) + TOLERANCE)
      return { ...cubature, logZ: { value, error: error + difference } }
  }
  return stretchedCubature(problem)
}

/** From so many data on it pays to condense them. */
const MANY = 500
/** Of the cells of condensed data: the log-density of a datum is smooth over them, or is found not to be. */
const WIDTHS = [0.5, 0.125]
/** So many lines, from the heaviest on, are looked at to find whether condensed data are as good as all. */
const WITNESSES = 12

/** The largest difference of β n L_n between all data and condensed ones, at the modes of heavy lines. */
function lossDifference({ model, sample, beta }: Problem, { lines }: Cubature): number {
  const { losses } = model.likelihood(sample)
  const loss = new Float64Array(1)
  const heaviest = lines.toSorted((p, q) => q.fine - p.fine)
  const stride = Math.ceil(heaviest.length / WITNESSES)
  return heaviest.reduce((most, { line }, rank) => {
    if (rank % stride > 0) return most
    const mode = modeOf(line)
    losses(line.rest, Float64Array.of(line.firsts[mode]!), loss)
    return Math.max(most, beta * Math.abs(loss[0]! - line.losses[mode]!))
  }, 0)
}

/**
 * The cubature on charts that hold the posterior. A chart reaches as far as its prior has mass, and where data
 * contradict the prior the posterior lies beyond: while there is mass near an end, the chart is stretched.
 */
function stretchedCubature(problem: Problem): Cubature {
  let stretches = problem.prior.map(() => 1)
  for (;;) {
    const { charts, ...cubature } = cubatureOn(problem, stretches)
    const isCut = problem.prior.map(({ kind }, j) => kind === 'normal' && endMass(cubature, charts[j]!, j) > END_MASS) // oxfmt-ignore
    if (!isCut.includes(true)) return cubature
    stretches = stretches.map((stretch, j) => (isCut[j] ? 2 * stretch : stretch))
    if (Math.max(...stretches) > MOST_STRETCH)
      throw new RangeError(`prior must lie within ${MOST_STRETCH} of its widths from the posterior, got ${JSON.stringify(problem.prior)}`) // oxfmt-ignore
  }
}

/** The mass of a posterior in the outer tenths of the chart of coordinate j. */
function endMass({ lines }: Pick<Cubature, 'lines'>, { edges }: Chart, j: number): number {
  const [lo, hi] = [edges[0]!, edges.at(-1)!]
  const isOuter = (w: number) => Math.abs(w - 0.5 * (lo + hi)) > 0.45 * (hi - lo)
  return lines.reduce((total, { line, fine }) => {
    if (j > 0) return isOuter(line.rest[j - 1]!) ? total + fine : total
    return line.firsts.reduce(
      (sum, first, k) => (isOuter(first) ? sum + fine * line.fine[k]! : sum),
      total,
    )
  }, 0)
}

/** The ends of a normal prior's own chart hold less than 1e-16 of it. */
const END_MASS = 1e-14
const MOST_STRETCH = 2 ** 40

function cubatureOn(
  problem: Problem,
  stretches: readonly number[],
): Cubature & { readonly charts: readonly Chart[] } {
  const { model, sample, prior, beta } = problem
  const [firstPrior, secondPrior] = [prior[0]!, prior[1]]
  const count = sizeOf(sample, model.outputs)
  const likelihood = model.likelihood(sample)
  // Without one datum the posterior has longer tails. How much longer is its leverage: its share of
  // what all data tell, on average d/n, and 15/n with what an outlier adds.
  const leverage = beta === 1 ? Math.min(0.8, 15 / (count + 1)) : 0
  const depth = 40 / (1 - leverage)
  const source = { likelihood, beta, chart: chartOf(firstPrior, depth + 5, stretches[0]) }
  const noise = ROUNDING * Math.abs(beta * lossNear(problem))
  const refinement = { tolerance: Math.max(TOLERANCE, noise), depth, leverage }
  if (!secondPrior) {
    const losses = directLosses(source, [])
    const line = posteriorLine(source, [], losses, source.chart.edges, refinement)
    return { ...cubatureOf(sample, [{ line, fine: 1, coarse: 1 }], line.logMass, line.coarseLogMass, line.error, noise), charts: [source.chart] } // oxfmt-ignore
  }
  const outer = chartOf(secondPrior, depth + 5, stretches[1])
  let highest = -Infinity
  const panels = adaptivePanels(
    outer.edges,
    (nodes) => {
      const found = Array.from(nodes, (s) => {
        const rest = [outer.position(s)]
        const log = outer.logDensity(s)
        const direct = directLosses(source, rest)
        const focus = focusOn(source, direct, depth, highest - depth - SLACK - log)
        highest = Math.max(highest, focus.peak + log)
        return { rest, log, direct, focus }
      })
      const lines = found.map(({ rest, log, direct, focus }) => {
        const { edges, peak, isNegligible } = focus
        if (isNegligible || peak + log < highest - depth - SLACK) return undefined
        const losses = likelihood.hasSufficientStatistics
          ? direct
          : interpolatedLosses(source, direct, edges)
        return posteriorLine(source, rest, losses, edges, refinement)
      })
      const logs = Float64Array.from(
        found,
        ({ log, focus }, k) => log + (lines[k]?.logMass ?? focus.peak),
      )
      return { lines, logs }
    },
    refinement,
  )
  const weighted = panels.flatMap(({ lo, hi, nodes, found }) =>
    found.lines.flatMap((line, k) => {
      if (!line) return []
      const log = Math.log(0.5 * (hi - lo)) + outer.logDensity(nodes[k]!)
      return {
        line,
        log: log + Math.log(gaussKronrod.kronrodWeights[k]!) + line.logMass,
        coarseLog: log + Math.log(gaussKronrod.gaussWeights[k]!) + line.coarseLogMass,
      }
    }),
  )
  const logMass = logSumExp(weighted.map(({ log }) => log))
  const coarseLogMass = logSumExp(weighted.map(({ coarseLog }) => coarseLog))
  const lines = weighted
    .map(({ line, log, coarseLog }) => ({
      line,
      fine: Math.exp(log - logMass),
      coarse: Math.exp(coarseLog - coarseLogMass),
    }))
    .filter(({ fine }) => Math.log(fine) > -depth)
  const outerError = panels.reduce((sum, { lo, hi, found }) => {
    const half = 0.5 * (hi - lo)
    const difference = found.logs.reduce(
      (total, log, k) =>
        total +
        half *
          (gaussKronrod.kronrodWeights[k]! - gaussKronrod.gaussWeights[k]!) *
          Math.exp(log - logMass),
      0,
    )
    return sum + Math.abs(difference)
  }, 0)
  const innerError = lines.reduce((sum, { line, fine }) => sum + fine * line.error, 0)
  return {
    ...cubatureOf(sample, lines, logMass, coarseLogMass, outerError + innerError, noise),
    charts: [source.chart, outer],
  }
}

function cubatureOf(
  sample: Sample,
  lines: readonly WeightedLine[],
  logMass: number,
  coarseLogMass: number,
  error: number,
  noise: number,
): Cubature {
  const massError = Math.max(error, Math.abs(logMass - coarseLogMass)) + noise + ROUNDING_FLOOR
  return {
    lines,
    sample,
    logZ: { value: logMass, error: massError + ROUNDING * Math.abs(logMass) },
    massError,
  }
}

/** n L_n at a typical position: the size of the numbers whose rounding limits the precision. */
function lossNear({ model, sample, prior }: Problem): number {
  const losses = new Float64Array(1)
  const position = prior.map(
    (density) =>
    density.kind === 'normal' ? density.mean : density.kind === 'uniform' ? (density.lo + density.hi) / 2 : 0.5, // oxfmt-ignore
  )
  model.likelihood(sample).losses(position.slice(1), Float64Array.of(position[0]!), losses)
  return losses[0]!
}

/**
 * The mass of a line, and that of the highest one, may differ from their peak densities by factors
 * of their widths: nats that a line must lie deeper to be passed over.
 */
const SLACK = 25
const TOLERANCE = 1e-12
/** Relative rounding of a loss, a sum over the data: nine units in the last place, seen along broad ridges. */
const ROUNDING = 2e-15
/** Rounding of the prior and of logarithms of gamma functions. */
const ROUNDING_FLOOR = 5e-14
