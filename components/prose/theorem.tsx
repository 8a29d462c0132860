import type { ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly id: string
  readonly number?: string
  /** Where it is proved: a citation, or the words "proved below". */
  readonly source?: ReactNode
  readonly children: ReactNode
}

/** A theorem: its name, its number, its source, and a link to it. */
export const Theorem = ({ name, id, number, source, children }: Props) => (
  <section className="statement" data-statement="theorem" id={id} aria-labelledby={`${id}-name`}>
    <p className="statement-name" id={`${id}-name`}>
      <a href={`#${id}`}>Theorem{number !== undefined && ` ${number}`}</a>{' '}
      <span className="statement-title">{name}</span>
      {source !== undefined && <span className="statement-source">{source}</span>}
    </p>
    <div className="statement-body">{children}</div>
  </section>
)
