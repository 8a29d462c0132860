/**
 * The 21-point Gauss–Kronrod rule on [−1, 1] and the 10-point Gauss rule that it extends, on the
 * same nodes: ∫ f ≈ Σ kronrodWeights[k] f(nodes[k]), exact for polynomials of degree 31, and
 * ∫ f ≈ Σ gaussWeights[k] f(nodes[k]), exact for degree 19 (its weight is zero on the nodes that
 * are not its own). Their difference bounds the error of the former generously.
 *
 * Source: the constants of QUADPACK's `qk21` (Piessens and others, 1983); the test beside this file checks
 * every degree.
 */
export const gaussKronrod: {
  readonly nodes: Float64Array
  readonly kronrodWeights: Float64Array
  readonly gaussWeights: Float64Array
} = (() => {
  const positive = [
    0.9956571630258081, 0.9739065285171717, 0.9301574913557082, 0.8650633666889845,
    0.7808177265864169, 0.6794095682990244, 0.5627571346686047, 0.4333953941292472,
    0.2943928627014602, 0.14887433898163122,
  ]
  const kronrod = [
    0.011694638867371874, 0.032558162307964725, 0.054755896574351995, 0.07503967481091996,
    0.0931254545836976, 0.10938715880229764, 0.12349197626206584, 0.13470921731147334,
    0.14277593857706009, 0.14773910490133849,
  ]
  const centre = 0.1494455540029169
  const gauss = [
    0.06667134430868814, 0.1494513491505806, 0.21908636251598204, 0.26926671930999635,
    0.29552422471475287,
  ]
  const sparse = gauss.flatMap((weight) => [0, weight])
  return {
    nodes: mirrored(
      positive.map((x) => -x),
      0,
      -1,
    ),
    kronrodWeights: mirrored(kronrod, centre, 1),
    gaussWeights: mirrored(sparse, 0, 1),
  }
})()

function mirrored(left: readonly number[], centre: number, sign: 1 | -1): Float64Array {
  return Float64Array.from([...left, centre, ...left.map((value) => sign * value).toReversed()])
}
