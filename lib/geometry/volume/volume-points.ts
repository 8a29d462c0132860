/** V(ε) down a ladder of levels. */
export type VolumeCurve = {
  /** How it was found: quadrature has a numerical error, splitting a standard error. */
  readonly method: 'quadrature' | 'splitting'
  readonly points: readonly VolumePoint[]
  /** The log-volumes of independent repetitions, a row each; one row for quadrature. */
  readonly runs: readonly (readonly number[])[]
}

/** V(ε) at one level. */
export type VolumePoint = {
  readonly epsilon: number
  /** log V(ε), V as a fraction of the mass of the prior on the box; −∞ where nothing was found. */
  readonly logVolume: number
  /** The error of log V. */
  readonly standardError: number
}
