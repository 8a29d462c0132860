import type { ReactNode } from 'react'
import { type Knobs, type ParamsOf, readParams, writeParams } from './params'
import type { Root, Widget } from './use-widget'
import type { WidgetProps } from './widget-props'

export type ViewProps<K extends Knobs, Output, Local = never> = {
  readonly id: string
  /** A prefix for SVG ids that no other figure of the page has, still or live. */
  readonly uid: string
  /** The knobs as they stand; the picture may still be on its way there. */
  readonly params: ParamsOf<K>
  readonly initial: ParamsOf<K>
  /** The newest answer to draw. */
  readonly output: Output
  readonly isFinal: boolean
  readonly isStill: boolean
  readonly problem: string | undefined
  /** The part of a long computation that is done, in [0, 1]. */
  readonly progress: number | undefined
  readonly set: (changes: Partial<ParamsOf<K>>) => void
  readonly reset: () => void
  /** This state as a query string, without prefix: for links and embeds. */
  readonly query: string
  /** What the reader gave and no address holds: it stays on the machine and ends with the page. */
  readonly local: Local | undefined
  readonly setLocal: (local: Local | undefined) => void
}

/** A widget's knobs, and its View: a pure function of them. */
export type Spec<K extends Knobs, Output, Local = never> = {
  readonly knobs: K
  readonly View: (props: ViewProps<K, Output, Local>) => ReactNode
}

/** What stands in place of a figure that has not been computed yet, or cannot be. */
export function Pending({
  root,
  problem,
}: {
  readonly root: Root
  readonly problem: string | undefined
}) {
  return (
    <div ref={root} className="widget-pending" role="status">
      {problem && `This figure could not be computed: ${problem}.`}
    </div>
  )
}

/** What the View of a live widget is given, its picture aside. */
export function viewProps<K extends Knobs>({ id }: WidgetProps, widget: Widget<K>) {
  const { params, initial, set, query } = widget
  return {
    id,
    uid: id,
    params,
    initial,
    isStill: false,
    set,
    query,
    reset: () => set(initial),
    local: undefined,
    setLocal: nothing,
    problem: undefined,
    progress: undefined,
  }
}

/** What the View of a still is given, its picture aside. */
export function stillProps<K extends Knobs>(knobs: K, { id, state }: WidgetProps) {
  const params = readParams(knobs, state)
  return {
    id,
    uid: `${id}-still`,
    params,
    initial: params,
    isStill: true,
    isFinal: true,
    problem: undefined,
    progress: undefined,
    set: nothing,
    reset: nothing,
    query: writeParams(knobs, params),
    local: undefined,
    setLocal: nothing,
  }
}

function nothing(): void {}

/** Both forms of a widget in one component: the still of the static page, and the live figure. */
export function asIsland(
  Live: (props: WidgetProps) => ReactNode,
  still: (props: WidgetProps) => ReactNode,
): (props: WidgetProps) => ReactNode {
  return function Widget(props) {
    return props.still ? still(props) : <Live {...props} />
  }
}
