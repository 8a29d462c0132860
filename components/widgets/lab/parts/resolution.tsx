import { memo, useCallback } from 'react'
import { ResolutionPanel } from '../panels/resolution-panel'
import type { LabPart, PartProps } from './part'

const Panel = memo(ResolutionPanel)

function Resolution({ uid, shown, params, isStill, set }: PartProps) {
  const { answer, walk, drawn } = shown
  const select = useCallback((chart: string) => set({ chart }), [set])
  return (
    <Panel
      uid={uid}
      answer={answer}
      walk={walk}
      drawn={drawn}
      selected={params.chart}
      isStill={isStill}
      onSelect={select}
    />
  )
}

/** The proof of λ, chart by chart. */
export const resolutionPart: LabPart = {
  name: 'resolution',
  isIn: () => true,
  Part: Resolution,
}
