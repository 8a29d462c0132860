import { Band, type Meaning } from './marks'

/** The region between a curve and a level: under a density, down to zero. */
export function Area({
  xs,
  ys,
  meaning,
  base = 0,
  className = '',
}: {
  readonly xs: ArrayLike<number>
  readonly ys: ArrayLike<number>
  readonly meaning: Meaning
  readonly base?: number
  readonly className?: string
}) {
  const low = Array.from(xs, () => base)
  return <Band xs={xs} low={low} high={ys} meaning={meaning} className={className} />
}
