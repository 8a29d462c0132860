import type { ReactNode } from 'react'
import { atAddress } from './at-address'
import { Frame } from './frame'
import type { Pieces } from './judged-pieces'
import { type Knobs, type ParamsOf, readParams } from './params'
import { useHeld } from './use-held'
import { usePieces } from './use-pieces'
import type { TaskInput, TaskName, TaskOutput } from './use-task'
import { useWidget } from './use-widget'
import type { LiveProps, WidgetProps } from './widget-props'
import { asIsland, Pending, type Spec, stillProps, viewProps } from './widget-form'

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
  const Live = (props: LiveProps<K>) => {
    const { root, widget } = useWidget(spec.knobs, props)
    const held = useHeld(widget.set)
    const answer = usePieces(spec, spec.inputs(widget.params), held)
    const set = (changes: Partial<ParamsOf<K>>) => {
      const next = { ...widget.params, ...held.hold(changes) }
      if (!answer.ask(spec.inputs(next))) held.release()
    }
    const reset = () => {
      held.release()
      widget.set(widget.initial)
    }
    if (answer.output === undefined) return <Pending root={root} problem={answer.problem} />
    return (
      <Frame root={root} isComplete={answer.isFinal}>
        <spec.View
          {...viewProps(props, widget)}
          set={set}
          reset={reset}
          output={answer.output}
          isFinal={answer.isFinal}
          problem={answer.problem}
        />
      </Frame>
    )
  }
  return asIsland(atAddress(spec.knobs, Live), (props) => {
    const inputs = spec.inputs(readParams(spec.knobs, props.state))
    const outputs = inputs.map(spec.compute)
    const verdict = spec.verdict.compute(spec.verdict.input(inputs, outputs))
    return (
      <spec.View
        {...stillProps(spec.knobs, props)}
        output={spec.join(inputs, outputs, verdict, false)}
      />
    )
  })
}
