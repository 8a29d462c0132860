import { memo } from 'react'
import { CheckPanel } from '../panels/check-panel'
import type { LabPart } from './part'

const Panel = memo(CheckPanel)

/** λ and m measured. */
export const checkPart: LabPart = {
  name: 'check',
  isIn: () => true,
  Part: ({ uid, shown: { check, answer } }) => <Panel uid={uid} check={check} answer={answer} />,
}
