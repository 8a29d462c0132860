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

/** A panel whose integrals are known, up to a factor that depends on the maximum of all panels. */
type Measured<Found extends OnNodes> = Panel<Found> & {
  readonly climb: number
  readonly bulk: Sums
  readonly tail: Sums
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
  const power = 1 - leverage
  const measured = (lo: number, hi: number): Measured<Found> => {
    const { nodes, found } = panelOn(lo, hi, evaluate)
    const bulk = sumsOn(lo, hi, found.logs, 1)
    const tail = leverage > 0 ? sumsOn(lo, hi, found.logs, power) : bulk
    return { lo, hi, nodes, found, climb: steepestClimb(found.logs), bulk, tail }
  }
  let settled: Measured<Found>[] = []
  let fresh = edges.slice(1).map((hi, k) => measured(edges[k]!, hi))
  for (let generation = 0; fresh.length > 0 && generation < GENERATIONS; generation++) {
    const all = [...settled, ...fresh]
    // Noise in h cannot be resolved: the caller sees it in what the two rules differ.
    if (all.length > MOST) break
    let peak = -Infinity
    for (const { bulk } of all) if (bulk.peak > peak) peak = bulk.peak
    const bulks = all.map(({ bulk }) => relativeTo(peak, bulk, 1))
    const tails = leverage > 0 ? all.map(({ tail }) => relativeTo(peak, tail, power)) : bulks
    let [mass, spread, tail] = [0, 0, 0]
    for (let k = 0; k < all.length; k++) {
      mass += bulks[k]!.mass
      spread += bulks[k]!.spread
      tail += tails[k]!.mass
    }
    const passes = all.map(({ climb, bulk }, k) => {
      const { massError, spreadError } = bulks[k]!
      if (bulk.peak + climb < peak - depth) return true
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
        return [measured(lo, middle), measured(middle, hi)]
      })
  }
  const panels = [...settled, ...fresh]
  if (!panels.some(({ bulk }) => bulk.peak > -Infinity))
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
  const [middle, half] = [0.5 * (lo + hi), 0.5 * (hi - lo)]
  const nodes = new Float64Array(gaussKronrod.nodes.length)
  for (let k = 0; k < nodes.length; k++) nodes[k] = middle + half * gaussKronrod.nodes[k]!
  const found = evaluate(nodes)
  for (let k = 0; k < nodes.length; k++)
    if (!(found.logs[k]! < Infinity))
      throw new RangeError(`logs of an integrand must be below ∞, got ${found.logs[k]}`)
  return { lo, hi, nodes, found }
}

/** A panel too narrow to be halved. */
function isPoint({ lo, hi }: Panel<OnNodes>): boolean {
  return hi - lo <= 1e-13 * Math.max(Math.abs(lo), Math.abs(hi))
}

function steepestClimb(logs: Float64Array): number {
  let most = 0
  for (let k = 1; k < logs.length; k++) {
    const climb = Math.abs(logs[k]! - logs[k - 1]!)
    if (climb > most) most = climb
  }
  return most
}

/**
 * Integrals of e^(power · (h − peak)) (peak − h)^j over a panel for j = 0, 1, 2, with the peak its own, by
 * Kronrod's rule, and how much Gauss's differs: with them those for any other peak are known.
 */
type Sums = {
  readonly peak: number
  readonly moments: readonly [number, number, number]
  readonly differences: readonly [number, number, number]
}

function sumsOn(lo: number, hi: number, logs: Float64Array, power: number): Sums {
  const { kronrodWeights, gaussWeights } = gaussKronrod
  let peak = -Infinity
  for (let k = 0; k < logs.length; k++) if (logs[k]! > peak) peak = logs[k]!
  const half = 0.5 * (hi - lo)
  let [m0, m1, m2, d0, d1, d2] = [0, 0, 0, 0, 0, 0]
  for (let k = 0; k < logs.length; k++) {
    if (!(logs[k]! > -Infinity)) continue
    const drop = peak - logs[k]!
    const value = half * Math.exp(-power * drop)
    const full = kronrodWeights[k]! * value
    const difference = full - gaussWeights[k]! * value
    m0 += full
    m1 += full * drop
    m2 += full * drop * drop
    d0 += difference
    d1 += difference * drop
    d2 += difference * drop * drop
  }
  return { peak, moments: [m0, m1, m2], differences: [d0, d1, d2] }
}

/** The integrals of e^(power · (h − peak)) and of the same times (peak − h)², with the errors of both. */
function relativeTo(peak: number, { peak: own, moments, differences }: Sums, power: number) {
  if (own === -Infinity) return { mass: 0, massError: 0, spread: 0, spreadError: 0 }
  const drop = peak - own
  const factor = Math.exp(-power * drop)
  const [m0, m1, m2] = moments
  const [d0, d1, d2] = differences
  return {
    mass: factor * m0,
    massError: factor * Math.abs(d0),
    spread: factor * (m2 + drop * (2 * m1 + drop * m0)),
    spreadError: factor * Math.abs(d2 + drop * (2 * d1 + drop * d0)),
  }
}
