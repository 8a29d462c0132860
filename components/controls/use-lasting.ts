import { useState } from 'react'

/** The part of a frame that most moves of the knobs leave as it is. */
export type Lasting<Params, Kept> = {
  /** What it depends on. */
  readonly causes: (params: Params) => readonly (string | number | boolean)[]
  readonly compute: (params: Params) => Kept
}

/** Computes the lasting part of a frame when one of its causes changes, and gives the same one until then. */
export function useLasting<Params, Kept>(
  lasting: Lasting<Params, Kept> | undefined,
  params: Params,
): Kept {
  const key = lasting?.causes(params).join() ?? ''
  // The edge of the types: where there is no lasting part nothing is kept.
  const computed = () => ({ key, kept: lasting?.compute(params) as Kept })
  const [last, setLast] = useState(computed)
  if (last.key === key) return last.kept
  const next = computed()
  setLast(next)
  return next.kept
}
