import type { ReactNode } from 'react'

type ExerciseProps = {
  readonly id: string
  readonly number?: string
  readonly children: ReactNode
}

/** Something to do with a pencil or with a figure. */
export const Exercise = ({ id, number, children }: ExerciseProps) => (
  <section className="exercise" id={id} aria-labelledby={`${id}-name`}>
    <p className="statement-name" id={`${id}-name`}>
      <a href={`#${id}`}>Exercise{number !== undefined && ` ${number}`}</a>
    </p>
    {children}
  </section>
)

/** Its answer, folded. */
export const Solution = ({ children }: { readonly children: ReactNode }) => (
  <details className="fold" data-fold="solution">
    <summary>Solution</summary>
    <div className="fold-body">{children}</div>
  </details>
)
