import { memo } from 'react'
import { LandscapePanel } from '../panels/landscape-panel'
import type { LabPart } from './part'

const Panel = memo(LandscapePanel)

/** K over its box. */
export const landscapePart: LabPart = {
  name: 'landscape',
  isIn: ({ landscape }) => landscape !== undefined,
  Part: ({ shown: { landscape, zeroSet }, ...props }) =>
    landscape && <Panel landscape={landscape} zeroSet={zeroSet} {...props} />,
}
