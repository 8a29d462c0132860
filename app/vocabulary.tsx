import type { ReactNode } from 'react'
import { Island } from '@/components/islands/island'
import { Claim } from '@/components/prose/claim'
import { Definition } from '@/components/prose/definition'
import { Exercise, Solution } from '@/components/prose/exercise'
import { FigureFrame } from '@/components/prose/figure-frame'
import { Level } from '@/components/prose/level'
import { Proof } from '@/components/prose/proof'
import { Question } from '@/components/prose/question'
import { Scrolly as Stage, Step } from '@/components/prose/scrolly'
import { Sidenote } from '@/components/prose/sidenote'
import { Summary } from '@/components/prose/summary'
import { Tex } from '@/components/prose/tex'
import { Theorem } from '@/components/prose/theorem'
import type { WidgetName } from '@/components/widgets/registry'

type WidgetProps = {
  readonly of: WidgetName
  readonly id: string
  readonly state?: string
  readonly width?: 'text' | 'wide'
  /** Given by the content pipeline: figures are numbered in the order of the chapter. */
  readonly number: string
  readonly children: ReactNode
}

const Widget = ({ of, id, state = '', width = 'wide', number, children }: WidgetProps) => (
  <FigureFrame
    id={id}
    number={number}
    width={width}
    picture={<Island name={of} id={id} state={state} />}
  >
    {children}
  </FigureFrame>
)

type ScrollyProps = Omit<WidgetProps, 'width'> & { readonly label: string }

const Scrolly = ({ of, id, state = '', label, number, children }: ScrollyProps) => (
  <Stage id={id} number={number} label={label} picture={<Island name={of} id={id} state={state} />}>
    {children}
  </Stage>
)

/** The names that a chapter may use, and what each stands for. */
export const vocabulary = {
  Claim,
  Definition,
  Exercise,
  Level,
  Proof,
  Question,
  Scrolly,
  Sidenote,
  Solution,
  Step,
  Summary,
  Tex,
  Theorem,
  Widget,
}
