import type { ReactNode } from 'react'

/** A state of a part of the kit: what it shows, and the part in it. */
export type SpecimenState = {
  readonly words: string
  readonly picture: (uid: string) => ReactNode
}

/** A part of the kit at its typical, its extreme and its empty state. */
export type Specimen = {
  readonly key: string
  readonly part: string
  readonly typical: SpecimenState
  readonly extreme: SpecimenState
  readonly empty: SpecimenState
}
