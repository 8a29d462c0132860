import { Line, type Meaning } from './marks'

/** The ellipses at given radii (in standard deviations) of a Gaussian on the plane. */
export function Ellipse({
  mean,
  covariance,
  radii,
  meaning,
}: {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly radii: readonly number[]
  readonly meaning: Meaning
}) {
  return radii.map((radius) => {
    const points = ellipsePoints(mean, covariance, radius)
    return (
      <Line
        key={radius}
        xs={points.map(([a]) => a)}
        ys={points.map(([, b]) => b)}
        meaning={meaning}
      />
    )
  })
}

/** Points along the ellipse at a radius, in standard deviations, of a Gaussian on the plane. */
export function ellipsePoints(
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
  radius: number,
): readonly (readonly [number, number])[] {
  const [[aa = 0, ab = 0] = [], [, bb = 0] = []] = covariance
  const [a = 0, b = 0] = mean
  // The Cholesky factor takes the circle to the ellipse.
  const first = Math.sqrt(aa)
  const mixed = ab / first
  const second = Math.sqrt(Math.max(0, bb - mixed * mixed))
  return ANGLES.map((angle) => [
    a + radius * first * Math.cos(angle),
    b + radius * (mixed * Math.cos(angle) + second * Math.sin(angle)),
  ])
}

const ANGLES = Array.from({ length: 73 }, (_, k) => (k / 72) * 2 * Math.PI)
