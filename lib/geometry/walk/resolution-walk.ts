/**
 * A resolution of singularities as a reader walks it: for each chart its map, its divisors with (N, k),
 * and what a picture of it needs. Plain data: numbers, texts and lists, which survive JSON and a message
 * to another thread. Polynomials in charts are in u, v and in the algebraic number t of the chart.
 */
export type ResolutionWalk = {
  readonly variables: readonly [string, string]
  /** The curves of K and of the prior on the plane. */
  readonly curves: readonly WalkCurve[]
  /** The special points of the region, each with the charts over it. */
  readonly points: readonly WalkPoint[]
  readonly lambda: string
  readonly multiplicity: number
}

/** A divisor with its candidate pole −k/N. */
export type WalkDivisor = {
  readonly name: string
  readonly N: number
  readonly k: string
  /** k/N, a fraction; absent where K does not vanish (N = 0). */
  readonly ratio?: string
}

/** A curve on the plane, before any blow-up. */
export type WalkCurve = WalkDivisor & {
  readonly text: string
  readonly tex: string
  /** Whether it has real points in the region along which it counts. */
  readonly isReal: boolean
}

/** The charts over one point of the plane. */
export type WalkPoint = {
  readonly at: readonly [string, string]
  readonly approximately: readonly [number, number]
  readonly chart: WalkChart
  /** What is attained over the point: absent where no divisor reaches the region. */
  readonly attained?: {
    readonly lambda: string
    readonly multiplicity: number
    readonly divisors: readonly string[]
  }
}

/** A chart, centred at a real point that the walk comes to. */
export type WalkChart = {
  /** `1`, `1.1`, `1.2.1`: the way from the first chart over the first point. */
  readonly id: string
  readonly map: WalkMap
  /** The variables of K in the coordinates of this chart, all maps composed. */
  readonly substitution: readonly [WalkText, WalkText]
  /** What t is, where the chart needs an algebraic number. */
  readonly field?: { readonly polynomial: string; readonly approximately: number }
  /** All divisors that meet the chart, near its centre or not. */
  readonly divisors: readonly ChartDivisor[]
  /** Half the side of the square around the centre that shows what there is to see. */
  readonly window: number
  readonly outcome: WalkBlowUp | WalkCrossing
  /** The least k/N of the divisors met so far, in the order of the walk over this point. */
  readonly running?: { readonly ratio: string; readonly divisors: readonly string[] }
}

/** A text for the page in two notations; absent where it would be too long to read. */
export type WalkText = { readonly text?: string; readonly tex?: string }

/** How the coordinates (u, v) of a chart give those of the chart before it. */
export type WalkMap =
  /** (u + a, v + b) on the plane. */
  | { readonly kind: 'centre'; readonly shift: readonly [number, number] }
  /** (u, u (v + shift)) */
  | { readonly kind: 'first'; readonly shift: number; readonly shiftText: string }
  /** (u v, v) */
  | { readonly kind: 'second' }

/** A divisor in a chart. */
export type ChartDivisor = WalkDivisor & {
  readonly isExceptional: boolean
  /** Whether it passes through the centre. */
  readonly passes: boolean
  /** Its equation in the chart: of an exceptional divisor, or of the strict transform of a curve. */
  readonly equation: WalkText
  /** The equation in numbers, up to a factor: the sum of c u^i v^j. */
  readonly terms: readonly DrawnTerm[]
}

/** c u^i v^j */
export type DrawnTerm = readonly [i: number, j: number, c: number]

/** The centre is blown up: a new divisor replaces it. */
export type WalkBlowUp = {
  readonly kind: 'blow-up'
  readonly divisor: WalkDivisor
  readonly charts: readonly WalkChart[]
  /** Points (0, v) of the first chart where one curve crosses the new divisor and nothing is left to do. */
  readonly simple: readonly { readonly curve: string; readonly at: number }[]
}

/** Nothing is left to do: at most two smooth divisors cross at the centre. */
export type WalkCrossing = {
  readonly kind: 'crossing'
  readonly divisors: readonly string[]
  /** Of the four quadrants between them, how many lie in the region. */
  readonly quadrants: number
}
