import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'

/** An integral with an estimate of its error. */
export type Integral = { readonly value: number; readonly error: number }

/**
 * ∫ f over an interval by the 21-point Gauss–Kronrod rule, bisecting the piece of the largest error
 * until the total is below a relative tolerance, or the pieces run out; then, unless the rule is sure
 * beyond chance, every piece is bisected once more. The error stated is twice the change by this last
 * step, and what the rule itself finds left after it: at a kink or a root inside a piece the rule alone
 * can agree with itself by chance.
 *
 * @param cuts where the interval is cut at first, ascending
 */
export function integrateAdaptively(
  f: (x: number) => number,
  low: number,
  high: number,
  cuts: readonly number[],
  relativeTolerance: number,
  largestCount: number,
): Integral {
  let pieces: readonly Piece[] = [...cuts, high].map((right, k) =>
    piece(f, k === 0 ? low : cuts[k - 1]!, right),
  )
  for (;;) {
    const { value, error } = total(pieces)
    if (error <= SURE * Math.abs(value)) return { value, error }
    if (error <= relativeTolerance * Math.abs(value) || pieces.length >= largestCount) {
      const fine = total(pieces.flatMap((p) => halves(f, p)))
      return { value: fine.value, error: 2 * Math.abs(fine.value - value) + fine.error }
    }
    const worst = pieces.reduce((a, b) => (b.error > a.error ? b : a))
    pieces = [...pieces.filter((p) => p !== worst), ...halves(f, worst)]
  }
}

/** A relative error that two rules do not agree on by chance. */
const SURE = 1e-9

type Piece = Integral & { readonly low: number; readonly high: number }

function total(pieces: readonly Piece[]): Integral {
  return {
    value: pieces.reduce((sum, p) => sum + p.value, 0),
    error: pieces.reduce((sum, p) => sum + p.error, 0),
  }
}

function halves(f: (x: number) => number, { low, high }: Piece): readonly Piece[] {
  const middle = (low + high) / 2
  return [piece(f, low, middle), piece(f, middle, high)]
}

function piece(f: (x: number) => number, low: number, high: number): Piece {
  const [center, half] = [(low + high) / 2, (high - low) / 2]
  let [kronrod, gauss] = [0, 0]
  for (let k = 0; k < gaussKronrod.nodes.length; k++) {
    const value = f(center + half * gaussKronrod.nodes[k]!)
    kronrod += gaussKronrod.kronrodWeights[k]! * value
    gauss += gaussKronrod.gaussWeights[k]! * value
  }
  return { low, high, value: half * kronrod, error: half * Math.abs(kronrod - gauss) }
}
