import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'

/** An integral with an estimate of its error. */
export type Integral = { readonly value: number; readonly error: number }

/**
 * ∫ f over an interval by the 21-point Gauss–Kronrod rule, bisecting the piece of the largest error
 * until the total is below a relative tolerance, or the pieces run out.
 */
export function integrateAdaptively(
  f: (x: number) => number,
  low: number,
  high: number,
  relativeTolerance = 1e-5,
  largestCount = 120,
): Integral {
  const start = [0, 1, 2, 3].map((k) =>
    piece(f, low + ((high - low) * k) / 4, low + ((high - low) * (k + 1)) / 4),
  )
  let pieces = start
  for (;;) {
    const value = pieces.reduce((sum, p) => sum + p.value, 0)
    const error = pieces.reduce((sum, p) => sum + p.error, 0)
    if (error <= relativeTolerance * Math.abs(value) || pieces.length >= largestCount)
      return { value, error }
    const worst = pieces.reduce((a, b) => (b.error > a.error ? b : a))
    const middle = (worst.low + worst.high) / 2
    pieces = [
      ...pieces.filter((p) => p !== worst),
      piece(f, worst.low, middle),
      piece(f, middle, worst.high),
    ]
  }
}

function piece(f: (x: number) => number, low: number, high: number) {
  const [center, half] = [(low + high) / 2, (high - low) / 2]
  let [kronrod, gauss] = [0, 0]
  for (let k = 0; k < gaussKronrod.nodes.length; k++) {
    const value = f(center + half * gaussKronrod.nodes[k]!)
    kronrod += gaussKronrod.kronrodWeights[k]! * value
    gauss += gaussKronrod.gaussWeights[k]! * value
  }
  return { low, high, value: half * kronrod, error: half * Math.abs(kronrod - gauss) }
}
