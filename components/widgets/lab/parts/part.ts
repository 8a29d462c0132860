import type { ReactNode } from 'react'
import type { LabPicture } from '@/lib/lab/lab-picture'
import type { LabParams } from '../lab-state'

/** What a part of the Lab is drawn from: the last picture that could be drawn, and the knobs. */
export type PartProps = {
  readonly uid: string
  readonly shown: LabPicture
  readonly params: LabParams
  readonly isStill: boolean
  readonly isSaving: boolean
  readonly set: (changes: Partial<LabParams>) => void
}

export type PartName = 'landscape' | 'resolution' | 'polygon' | 'check'

/** A panel of the Lab. A figure fetches those that it has. */
export type LabPart = {
  readonly name: PartName
  /** Whether a picture has what the panel draws. */
  readonly isIn: (shown: LabPicture) => boolean
  /** The panel: drawn anew when something of its own has changed, so that the check grows while the others stand. */
  readonly Part: (props: PartProps) => ReactNode
}
