import { type ReactNode, useState } from 'react'
import { Frame } from './frame'
import { type Knobs, type ParamsOf, readParams, writeParams } from './params'
import { useHeld } from './use-held'
import { type Lasting, useLasting } from './use-lasting'
import { type Pieces, usePieces } from './use-pieces'
import { type TaskInput, type TaskName, type TaskOutput, useTask } from './use-task'
import type { Way } from './use-tween'
import { type Root, useWidget, type Widget, type WidgetProps } from './use-widget'

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

type Spec<K extends Knobs, Output, Local = never> = {
  readonly knobs: K
  readonly View: (props: ViewProps<K, Output, Local>) => ReactNode
}

/**
 * Makes a widget of a View whose frame is computed while rendering: for figures under a few
 * milliseconds. The state is in the address.
 */
export function urlWidget<K extends Knobs, Output, Kept = undefined>(
  spec: Spec<K, Output> & {
    readonly compute: (params: ParamsOf<K>, way: Way<ParamsOf<K>> | undefined, kept: Kept) => Output
  } & LastingPart<K, Kept>,
): (props: WidgetProps) => ReactNode {
  // The edge of the types: where there is no lasting part nothing is kept.
  const lasting = spec.lasting as Lasting<ParamsOf<K>, Kept> | undefined
  const Live = (props: WidgetProps) => {
    const { root, widget } = useWidget(spec.knobs, props)
    const { shown, way } = widget.tween
    const output = spec.compute(shown, way, useLasting(lasting, shown))
    return (
      <Frame root={root}>
        <spec.View {...viewProps(props, widget)} output={output} isFinal />
      </Frame>
    )
  }
  return asIsland(Live, (props) => {
    const params = readParams(spec.knobs, props.state)
    const kept = lasting?.compute(params) as Kept
    return (
      <spec.View
        {...stillProps(spec.knobs, props)}
        output={spec.compute(params, undefined, kept)}
      />
    )
  })
}

/** What a frame is computed from besides its knobs: the same while its own causes are. */
type LastingPart<K extends Knobs, Kept> = [Kept] extends [undefined]
  ? { readonly lasting?: undefined }
  : { readonly lasting: Lasting<ParamsOf<K>, Kept> }

/**
 * Makes a widget of a View whose frame is computed by a task of the worker. `compute` is that task as
 * a plain function, for the still.
 */
export function taskWidget<K extends Knobs, Name extends TaskName, Local = never>(
  spec: Spec<K, TaskOutput<Name>, Local> & {
    readonly task: Name
    /** Whether the task refines its first answer at once: the figure is there with the final one. */
    readonly refines?: boolean
    readonly input: (
      params: ParamsOf<K>,
      way: Way<ParamsOf<K>> | undefined,
      local: Local | undefined,
    ) => TaskInput<Name>
    readonly compute: (input: TaskInput<Name>) => TaskOutput<Name>
    /**
     * What the input depends on, where that is not the whole state: a knob that only reads off asks for
     * nothing. Such a knob is followed by the View itself, so a tween moves its `params`.
     */
    readonly causes?: (params: ParamsOf<K>) => readonly unknown[]
  },
): (props: WidgetProps) => ReactNode {
  const Live = (props: WidgetProps) => {
    const { root, widget } = useWidget(spec.knobs, props)
    const [local, setLocal] = useState<Local>()
    const { shown, way } = widget.tween
    const causesOf = (params: ParamsOf<K>) => spec.causes?.(params) ?? [params, way, local]
    const held = useHeld(widget.set)
    const input = spec.input(shown, way, local)
    const answer = useTask(spec.task, input, causesOf(shown), held)
    const set = (changes: Partial<ParamsOf<K>>) => {
      if (way) return widget.set(changes)
      const next = { ...widget.params, ...held.hold(changes) }
      const isAsked = answer.ask(spec.input(next, way, local), causesOf(next))
      if (!isAsked) held.release()
    }
    const reset = () => {
      held.release()
      widget.set(widget.initial)
    }
    if (answer.output === undefined) return <Pending root={root} problem={answer.problem} />
    return (
      <Frame root={root} isComplete={answer.isFinal || !spec.refines}>
        <spec.View
          {...viewProps(props, widget)}
          {...(spec.causes && { params: shown })}
          set={set}
          reset={reset}
          local={local}
          setLocal={setLocal}
          output={answer.output}
          isFinal={answer.isFinal}
          problem={answer.problem}
          progress={answer.progress}
        />
      </Frame>
    )
  }
  return asIsland(Live, (props) => (
    <spec.View
      {...stillProps(spec.knobs, props)}
      output={spec.compute(spec.input(readParams(spec.knobs, props.state), undefined, undefined))}
    />
  ))
}

/**
 * Makes a widget of a View whose frame joins the answers of several workers, one to each input, with a verdict on
 * them, and is painted as they come. `compute` is each task as a plain function, for the still.
 */
export function piecesWidget<
  K extends Knobs,
  Name extends TaskName,
  Verdict extends TaskName,
  Output,
>(
  spec: Spec<K, Output> &
    Pieces<Name, Verdict, Output> & {
      readonly inputs: (params: ParamsOf<K>) => readonly TaskInput<Name>[]
      readonly compute: (input: TaskInput<Name>) => TaskOutput<Name>
      readonly verdict: { readonly compute: (input: TaskInput<Verdict>) => TaskOutput<Verdict> }
    },
): (props: WidgetProps) => ReactNode {
  const Live = (props: WidgetProps) => {
    const { root, widget } = useWidget(spec.knobs, props)
    const answer = usePieces(spec, spec.inputs(widget.params))
    if (answer.output === undefined) return <Pending root={root} problem={answer.problem} />
    return (
      <Frame root={root} isComplete={answer.isFinal}>
        <spec.View
          {...viewProps(props, widget)}
          output={answer.output}
          isFinal={answer.isFinal}
          problem={answer.problem}
        />
      </Frame>
    )
  }
  return asIsland(Live, (props) => {
    const inputs = spec.inputs(readParams(spec.knobs, props.state))
    const outputs = inputs.map(spec.compute)
    const verdict = spec.verdict.compute(spec.verdict.input(inputs, outputs))
    return (
      <spec.View {...stillProps(spec.knobs, props)} output={spec.join(inputs, outputs, verdict)} />
    )
  })
}

/** What stands in place of a figure that has not been computed yet, or cannot be. */
function Pending({ root, problem }: { readonly root: Root; readonly problem: string | undefined }) {
  return (
    <div ref={root} className="widget-pending" role="status">
      {problem && `This figure could not be computed: ${problem}.`}
    </div>
  )
}

function viewProps<K extends Knobs>({ id }: WidgetProps, widget: Widget<K>) {
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

function stillProps<K extends Knobs>(knobs: K, { id, state }: WidgetProps) {
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
function asIsland(
  Live: (props: WidgetProps) => ReactNode,
  still: (props: WidgetProps) => ReactNode,
): (props: WidgetProps) => ReactNode {
  return function Widget(props) {
    return props.still ? still(props) : <Live {...props} />
  }
}
