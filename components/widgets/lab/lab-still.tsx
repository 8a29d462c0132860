import type { ReactNode } from 'react'
import { readParams, writeParams } from '@/components/controls/params'
import type { WidgetProps } from '@/components/controls/widget-props'
import { labPicture } from '@/lib/lab/lab-at-once'
import { eachOnce, labView, textsOf } from './lab-state'
import { knobs } from './params'
import { Findings } from './findings'
import type { LabPart, PartName } from './parts/part'
import { LabFigure } from './view'

/** The still of the Lab with some of its panels: everything computed while the page is built. */
export function labStill(
  widget: string,
  title: string,
  parts: readonly LabPart[],
): (props: WidgetProps) => ReactNode {
  const has = (part: PartName) => parts.some(({ name }) => name === part)

  return function StillLab({ id, state, steps = [] }) {
    const params = readParams(knobs, state)
    const asked = eachOnce([state, ...steps].map((one) => textsOf(readParams(knobs, one))))
    const pictures = asked.map((texts) => labPicture(texts, has('check')))
    const [picture] = pictures
    return (
      <>
        <Findings id={id} pictures={pictures} withLandscape={has('landscape')} />
        <LabFigure
          id={id}
          uid={`${id}-still`}
          widget={widget}
          title={title}
          parts={parts}
          view={labView(textsOf(params), picture, picture)}
          params={params}
          query={writeParams(knobs, params)}
          isStill
          failure={undefined}
          isStopped={false}
          onWhole={nothing}
          onStop={nothing}
          onGoOn={nothing}
          set={nothing}
          reset={nothing}
        />
      </>
    )
  }
}

function nothing(): void {}
