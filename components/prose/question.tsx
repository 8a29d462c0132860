import type { ReactNode } from 'react'

type Props = { readonly ask: string; readonly children: ReactNode }

/** A small question that a reader may have, with its answer folded. */
export const Question = ({ ask, children }: Props) => (
  <details className="fold" data-fold="question">
    <summary>{ask}</summary>
    <div className="fold-body">{children}</div>
  </details>
)
