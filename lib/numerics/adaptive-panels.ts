import { gaussKronrod } from './gauss-kronrod'

/** What is known of a function on the nodes of a panel: the logs of its values, at the least. */
export type OnNodes = { readonly logs: Float64Array }

/** An interval, the 21 Gauss–Kronrod nodes in it, and what was found there. */
export type Panel<Found extends OnNodes> = {
  readonly lo: number
  readonly hi: number
  readonly nodes: Float64Array
  readonly found: Found
}

/** How far {@link adaptivePanels} goes. */
export type Refinement = {
  /** The error that one panel may have, relative to the whole integral. */
  readonly tolerance: number
  /** How many nats below the maximum still matter. */
  readonly depth: number
  /** With a leverage r in (0, 1), e^((1 − r) h) is to be resolved as well: a function of longer tails. */
  readonly leverage?: number
}

/**
 * Panels that resolve the integral of a positive function e^h, given by h: each is halved until its
 * Gauss and Kronrod sums agree, for e^h and for e^h (max h − h)², which is like a second moment.
 *
 * A function may have a spike between nodes. So a panel passes only where h climbs by less than six
 * nats from one node to the next, or where one more such climb would leave it `depth` nats below the
 * maximum.
 *
 * @param edges increasing; the function may have kinks there
 * @param evaluate h on nodes, with whatever else the caller wants to keep of them
 * @throws RangeError when h is NaN or +∞ somewhere, or −∞ everywhere
 */
export function adaptivePanels<Found extends OnNodes>(
  edges: readonly number[],
  evaluate: (nodes: Float64Array) => Found,
  { tolerance, depth, leverage = 0 }: Refinement,
): readonly Panel<Found>[] {
  let settled: Panel<Found>[] = []
  let fresh = edges.slice(1).map((hi, k) => panelOn(edges[k]!, hi, evaluate))
  for (let generation = 0; fresh.length > 0 && generation < GENERATIONS; generation++) {
    const all = [...settled, ...fresh]
    // Noise in h cannot be resolved: the caller sees it in what the two rules differ.
    if (all.length > MOST) break
    const peak = all.reduce((most, { found }) => Math.max(most, maximum(found.logs)), -Infinity)
    const sums = all.map((panel) => sumsOn(panel, peak))
    const tails = leverage > 0 ? all.map((panel) => sumsOn(panel, peak, 1 - leverage)) : sums
    const mass = sums.reduce((sum, each) => sum + each.mass, 0)
    const spread = sums.reduce((sum, each) => sum + each.spread, 0)
    const tail = tails.reduce((sum, each) => sum + each.mass, 0)
    const passes = all.map((panel, k) => {
      const { massError, spreadError } = sums[k]!
      const climb = steepestClimb(panel.found.logs)
      if (maximum(panel.found.logs) + climb < peak - depth) return true
      return (
        climb < STEEP &&
        massError <= tolerance * mass &&
        spreadError <= tolerance * (spread + mass) &&
        tails[k]!.massError <= TAIL * tolerance * tail
      )
    })
    settled = all.filter((panel, k) => passes[k] || isPoint(panel))
    fresh = all
      .filter((panel, k) => !passes[k] && !isPoint(panel))
      .flatMap(({ lo, hi }) => {
        const middle = 0.5 * (lo + hi)
        return [panelOn(lo, middle, evaluate), panelOn(middle, hi, evaluate)]
      })
  }
  const panels = [...settled, ...fresh]
  if (!panels.some(({ found }) => maximum(found.logs) > -Infinity))
    throw new RangeError('integrand must be positive somewhere, got 0 on all nodes')
  return panels.toSorted((p, q) => p.lo - q.lo)
}

/** Halving sixty times exhausts a double. */
const GENERATIONS = 60
const MOST = 4096
const STEEP = 6
/** Tails need not be known as precisely as the bulk. */
const TAIL = 100

function panelOn<Found extends OnNodes>(
  lo: number,
  hi: number,
  evaluate: (nodes: Float64Array) => Found,
): Panel<Found> {
  const nodes = gaussKronrod.nodes.map((z) => 0.5 * (lo + hi) + 0.5 * (hi - lo) * z)
  const found = evaluate(nodes)
  for (const log of found.logs)
    if (!(log < Infinity)) throw new RangeError(`logs of an integrand must be below ∞, got ${log}`)
  return { lo, hi, nodes, found }
}

/** A panel too narrow to be halved. */
function isPoint({ lo, hi }: Panel<OnNodes>): boolean {
  return hi - lo <= 1e-13 * Math.max(Math.abs(lo), Math.abs(hi))
}

function maximum(logs: Float64Array): number {
  let most = -Infinity
  for (let k = 0; k < logs.length; k++) if (logs[k]! > most) most = logs[k]!
  return most
}

function steepestClimb(logs: Float64Array): number {
  let most = 0
  for (let k = 1; k < logs.length; k++) {
    const climb = Math.abs(logs[k]! - logs[k - 1]!)
    if (climb > most) most = climb
  }
  return most
}

function sumsOn({ lo, hi, found: { logs } }: Panel<OnNodes>, peak: number, power = 1) {
  const { kronrodWeights, gaussWeights } = gaussKronrod
  const half = 0.5 * (hi - lo)
  let [mass, massError, spread, spreadError] = [0, 0, 0, 0]
  for (let k = 0; k < logs.length; k++) {
    if (!(logs[k]! > -Infinity)) continue
    const value = half * Math.exp(power * (logs[k]! - peak))
    const square = value * (peak - logs[k]!) ** 2
    const difference = kronrodWeights[k]! - gaussWeights[k]!
    mass += kronrodWeights[k]! * value
    massError += difference * value
    spread += kronrodWeights[k]! * square
    spreadError += difference * square
  }
  return { mass, massError: Math.abs(massError), spread, spreadError: Math.abs(spreadError) }
}
