import { memo } from 'react'
import { PolygonPanel } from '../panels/polygon-panel'
import type { LabPart } from './part'

const Panel = memo(PolygonPanel)

const none: readonly string[] = []

/** The exponents of K. */
export const polygonPart: LabPart = {
  name: 'polygon',
  isIn: ({ polygon }) => polygon !== undefined,
  Part: ({ uid, shown: { polygon, reading } }) =>
    polygon && <Panel uid={uid} polygon={polygon} variables={reading?.variables ?? none} />,
}
