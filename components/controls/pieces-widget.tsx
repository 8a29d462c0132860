import type { ReactNode } from 'react'
import { Frame } from './frame'
import { type Knobs, type ParamsOf, readParams } from './params'
import { type Pieces, usePieces } from './use-pieces'
import type { TaskInput, TaskName, TaskOutput } from './use-task'
import { useWidget, type WidgetProps } from './use-widget'
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
