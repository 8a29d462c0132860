import { Line, type Meaning } from './marks'

type Gaussian = {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
}

/** The ellipses at given radii (in standard deviations) of a Gaussian on the plane. */
export function Ellipse({
  mean,
  covariance,
  radii,
  meaning,
}: Gaussian & { readonly radii: readonly number[]; readonly meaning: Meaning }) {
  return radii.map((radius) => (
    <Line key={radius} {...ellipsePoints({ mean, covariance }, radius)} meaning={meaning} />
  ))
}

/** Points along the ellipse at a radius, in standard deviations, of a Gaussian on the plane. */
export function ellipsePoints(
  { mean: [a = 0, b = 0], covariance }: Gaussian,
  radius: number,
): { readonly xs: Float64Array; readonly ys: Float64Array } {
  const [[aa = 0, ab = 0] = [], [, bb = 0] = []] = covariance
  // The Cholesky factor takes the circle to the ellipse.
  const first = Math.sqrt(aa)
  const mixed = ab / first
  const second = Math.sqrt(Math.max(0, bb - mixed * mixed))
  return {
    xs: COSINES.map((cosine) => a + radius * first * cosine),
    ys: COSINES.map((cosine, k) => b + radius * (mixed * cosine + second * SINES[k]!)),
  }
}

const ANGLES = Float64Array.from({ length: 73 }, (_, k) => (k / 72) * 2 * Math.PI)
const COSINES = ANGLES.map(Math.cos)
const SINES = ANGLES.map(Math.sin)
