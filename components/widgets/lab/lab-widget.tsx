import type { ReactNode } from 'react'
import { Frame } from '@/components/controls/frame'
import type { WidgetProps } from '@/components/controls/use-widget'
import type { LabPart } from './parts'
import { useLab } from './use-lab'
import { LabFigure } from './view'

/** The live Lab with some of its panels. */
export function labWidget(
  widget: string,
  title: string,
  parts: readonly LabPart[],
): (props: WidgetProps) => ReactNode {
  return function LiveLab(props) {
    const lab = useLab(props, parts.includes('check'))
    const { params, set, initial, query } = lab.widget
    return (
      <Frame root={lab.root} isComplete={lab.isComplete}>
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
          onStop={lab.stop}
          onGoOn={lab.goOn}
          set={set}
          reset={() => set(initial)}
        />
      </Frame>
    )
  }
}
