/** A quadrature rule: ∫ f dμ ≈ Σ weights[k] f(nodes[k]). */
export type Rule = { readonly nodes: Float64Array; readonly weights: Float64Array }

/**
 * The Gauss rule of a measure of finitely many points: `order` points with positive weights that
 * integrate every polynomial of degree 2·order − 1 as all the points do. It replaces a fine rule by
 * a short one for smooth functions.
 *
 * The recurrence of the orthogonal polynomials is found by Stieltjes' procedure; nodes and weights
 * are the eigenvalues of its Jacobi matrix and the squares of the first components of the
 * eigenvectors (Golub and Welsch, 1969).
 *
 * @param order reduced to the number of points that carry weight
 * @throws RangeError when the weights are negative or all zero
 * @example
 * gaussRuleOf({ nodes: Float64Array.of(-1, 1), weights: Float64Array.of(1, 1) }, 1).nodes // [0]
 */
export function gaussRuleOf({ nodes, weights }: Rule, order: number): Rule {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0) || weights.some((weight) => weight < 0))
    throw new RangeError(`weights must be non-negative with a positive sum, got sum ${total}`)
  const roots = weights.map((weight) => Math.sqrt(weight / total))
  const diagonal: number[] = []
  const offDiagonal: number[] = []
  const size = nodes.length
  let previous = new Float64Array(size)
  let current = roots
  for (let k = 0; k < order; k++) {
    let alpha = 0
    for (let i = 0; i < size; i++) alpha += nodes[i]! * current[i]! ** 2
    diagonal.push(alpha)
    if (k === order - 1) break
    const beta = offDiagonal[k - 1] ?? 0
    const next = new Float64Array(size)
    let norm = 0
    for (let i = 0; i < size; i++) {
      const value = (nodes[i]! - alpha) * current[i]! - beta * previous[i]!
      next[i] = value
      norm += value * value
    }
    const scale = Math.sqrt(norm)
    // All the polynomials that the points can tell apart are found.
    if (!(scale > 1e-13 * (Math.abs(alpha) + Math.abs(offDiagonal[0] ?? scale)))) break
    for (let i = 0; i < size; i++) next[i]! /= scale
    offDiagonal.push(scale)
    previous = current
    current = next
  }
  const { values, firsts } = tridiagonalEigen(diagonal, offDiagonal)
  return {
    nodes: Float64Array.from(values),
    weights: Float64Array.from(firsts, (first) => total * first * first),
  }
}

/**
 * Eigenvalues of a symmetric tridiagonal matrix and the first components of its orthonormal
 * eigenvectors, by the QL method with implicit shifts.
 */
function tridiagonalEigen(diagonal: readonly number[], offDiagonal: readonly number[]) {
  const n = diagonal.length
  const d = [...diagonal]
  const e = [...offDiagonal, 0]
  const z: number[] = d.map((_, k) => (k === 0 ? 1 : 0))
  for (let l = 0; l < n; l++)
    for (let iteration = 0; iteration < 60; iteration++) {
      let m = l
      while (m < n - 1 && Math.abs(e[m]!) > 1e-16 * (Math.abs(d[m]!) + Math.abs(d[m + 1]!))) m++
      if (m === l) break
      const shift = (d[l + 1]! - d[l]!) / (2 * e[l]!)
      const length = Math.hypot(shift, 1)
      let g = d[m]! - d[l]! + e[l]! / (shift + (shift >= 0 ? length : -length))
      let [sine, cosine, p]: [number, number, number] = [1, 1, 0]
      let i = m - 1
      for (; i >= l; i--) {
        const f = sine * e[i]!
        const b = cosine * e[i]!
        const r = Math.hypot(f, g)
        e[i + 1] = r
        if (r === 0) {
          d[i + 1]! -= p
          e[m] = 0
          break
        }
        sine = f / r
        cosine = g / r
        const q = d[i + 1]! - p
        const t = (d[i]! - q) * sine + 2 * cosine * b
        p = sine * t
        d[i + 1] = q + p
        g = cosine * t - b
        const [low, high] = [z[i]!, z[i + 1]!]
        z[i + 1] = sine * low + cosine * high
        z[i] = cosine * low - sine * high
      }
      if (i >= l) continue
      d[l]! -= p
      e[l] = g
      e[m] = 0
    }
  return { values: d, firsts: z }
}
