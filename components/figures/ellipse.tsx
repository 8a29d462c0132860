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
  const [[aa = 0, ab = 0] = [], [, bb = 0] = []] = covariance
  const [a = 0, b = 0] = mean
  // The Cholesky factor takes the circle to the ellipse.
  const first = Math.sqrt(aa)
  const mixed = ab / first
  const second = Math.sqrt(Math.max(0, bb - mixed * mixed))
  return radii.map((radius) => (
    <Line
      key={radius}
      xs={ANGLES.map((angle) => a + radius * first * Math.cos(angle))}
      ys={ANGLES.map((angle) => b + radius * (mixed * Math.cos(angle) + second * Math.sin(angle)))}
      meaning={meaning}
    />
  ))
}

const ANGLES = Array.from({ length: 73 }, (_, k) => (k / 72) * 2 * Math.PI)
