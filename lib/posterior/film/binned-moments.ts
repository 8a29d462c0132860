/**
 * Many data as few nodes: for a smooth g,
 *
 *   Σ_i g(x_i) ≈ Σ_j counts[j] g(nodes[j])   and   Σ_i y_i g(x_i) ≈ Σ_j sums[j] g(nodes[j]),
 *
 * each datum shared out over its eight nearest nodes by Lagrange interpolation, so that the error
 * falls with the eighth power of the distance of the nodes. Counts can be negative.
 *
 * @throws RangeError when x and y differ in length or are empty
 */
export function binnedMoments(
  x: Float64Array,
  y: Float64Array,
): { readonly nodes: Float64Array; readonly counts: Float64Array; readonly sums: Float64Array } {
  if (x.length !== y.length || x.length === 0)
    throw new RangeError(`x and y must have one positive length, got ${x.length} and ${y.length}`)
  let [low, high] = [Infinity, -Infinity]
  for (const value of x) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const step = Math.max((high - low) / CELLS, Number.EPSILON)
  const size = CELLS + REACH
  const nodes = Float64Array.from({ length: size }, (_, j) => low + (j - BEFORE) * step)
  const counts = new Float64Array(size)
  const sums = new Float64Array(size)
  const before = new Float64Array(REACH)
  for (let i = 0; i < x.length; i++) {
    const place = (x[i]! - low) / step
    const cell = Math.min(CELLS - 1, Math.floor(place))
    const offset = place - cell + BEFORE
    // Each share is Π_{l ≠ k} (offset − l) / (k − l): the factors before k times those after it.
    let product = 1
    for (let k = 0; k < REACH; k++) {
      before[k] = product
      product *= offset - k
    }
    let after = 1
    for (let k = REACH - 1; k >= 0; k--) {
      const share = (before[k]! * after) / DENOMINATORS[k]!
      after *= offset - k
      counts[cell + k]! += share
      sums[cell + k]! += share * y[i]!
    }
  }
  return { nodes, counts, sums }
}

const CELLS = 1000
/** The nodes that share a datum, and how many of them lie before its cell. */
const REACH = 8
const BEFORE = 3

/** Π_{l ≠ k} (k − l). */
const DENOMINATORS = Array.from({ length: REACH }, (_, k) => {
  let product = 1
  for (let l = 0; l < REACH; l++) if (l !== k) product *= k - l
  return product
})
