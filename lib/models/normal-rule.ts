/**
 * A quadrature rule for N(0, 1): E f(X) ≈ Σ weights[k] f(nodes[k]), by midpoints of cells of width
 * 1/8 on [−9, 9]. On an f that is analytic within |Im x| < s the error falls as e^(−16πs): 4e-12 for tanh(3x). The nodes are symmetric and leave out 0, so that the rule is
 * as good for functions with a kink at the origin whose halves are even or odd, as those of ReLU.
 */
export const normalRule: { readonly nodes: Float64Array; readonly weights: Float64Array } = (() => {
  const width = 1 / 8
  const nodes = Float64Array.from({ length: 144 }, (_, k) => (k + 0.5) * width - 9)
  const densities = nodes.map((x) => Math.exp(-0.5 * x * x))
  const total = densities.reduce((sum, density) => sum + density, 0)
  return { nodes, weights: densities.map((density) => density / total) }
})()
