import { type ReactNode, startTransition, useCallback, useEffect, useState } from 'react'
import { atAddress } from '@/components/controls/at-address'
import { Frame } from '@/components/controls/frame'
import type { WidgetProps } from '@/components/controls/widget-props'
import { knobs } from './params'
import type { LabPart } from './parts/part'
import { useLab } from './use-lab'
import { LabFigure } from './view'

/** The live Lab with some of its panels. */
export function labWidget(
  widget: string,
  title: string,
  parts: readonly LabPart[],
): (props: WidgetProps) => ReactNode {
  const withCheck = parts.some(({ name }) => name === 'check')
  return atAddress(knobs, function LiveLab(props) {
    const lab = useLab(props, withCheck)
    const { params, set, initial, query } = lab.widget
    const isBegun = useBegun(lab.isComplete)
    const [isWhole, setWhole] = useState(false)
    const onWhole = useCallback(() => setWhole(true), [])
    return (
      <Frame root={lab.root} isComplete={isWhole}>
        {isBegun && (
          <LabFigure
            id={props.id}
            uid={props.id}
            widget={widget}
            title={title}
            parts={parts}
            view={lab.view}
            params={params}
            query={query}
            isStill={false}
            failure={lab.failure}
            isStopped={lab.isStopped}
            onWhole={onWhole}
            onStop={lab.stop}
            onGoOn={lab.goOn}
            set={set}
            reset={() => set(initial)}
          />
        )}
      </Frame>
    )
  })
}

/**
 * Whether the live figure has begun: once there is something to show. Until then the still is seen and nothing is drawn
 * behind it; then the whole is rendered in slices, between which the page answers.
 */
function useBegun(isComplete: boolean): boolean {
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    if (isComplete) startTransition(() => setBegun(true))
  }, [isComplete])
  return isBegun
}
