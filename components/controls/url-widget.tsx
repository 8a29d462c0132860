import { type ReactNode, useState } from 'react'
import { atAddress } from './at-address'
import { Frame } from './frame'
import { type Knobs, type ParamsOf, readParams } from './params'
import { useHeld } from './use-held'
import { type Lasting, useLasting } from './use-lasting'
import { type TaskInput, type TaskName, type TaskOutput, useTask } from './use-task'
import type { Way } from './use-tween'
import { useWidget } from './use-widget'
import type { LiveProps, WidgetProps } from './widget-props'
import { asIsland, Pending, type Spec, stillProps, viewProps } from './widget-form'

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
  const Live = (props: LiveProps<K>) => {
    const { root, widget } = useWidget(spec.knobs, props)
    const { shown, way } = widget.tween
    const output = spec.compute(shown, way, useLasting(lasting, shown))
    return (
      <Frame root={root}>
        <spec.View {...viewProps(props, widget)} output={output} isFinal />
      </Frame>
    )
  }
  return asIsland(atAddress(spec.knobs, Live), (props) => {
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
  const Live = (props: LiveProps<K>) => {
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
  return asIsland(atAddress(spec.knobs, Live), (props) => (
    <spec.View
      {...stillProps(spec.knobs, props)}
      output={spec.compute(spec.input(readParams(spec.knobs, props.state), undefined, undefined))}
    />
  ))
}
