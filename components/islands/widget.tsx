import type { ReactNode } from 'react'
import type { WidgetName } from '@/components/widgets/registry'
import { Island } from './island'

type Props = {
  readonly of: WidgetName
  readonly id: string
  readonly state?: string
  /** Given by the content pipeline: figures are numbered in the order of the chapter. */
  readonly number?: number
  readonly children: ReactNode
}

/** `<Widget of="…" id="…">caption</Widget>` in a chapter: a numbered figure that can be linked to. */
export const Widget = ({ of, id, state = '', number, children }: Props) => (
  <figure id={id} data-figure="">
    <Island name={of} id={id} state={state} />
    <figcaption>
      <a href={`#${id}`}>Figure {number}</a> {children}
    </figcaption>
  </figure>
)
