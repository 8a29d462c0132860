import type { ReactNode } from 'react'

type Props = {
  /** What is defined here, in words. */
  readonly name: string
  readonly id: string
  readonly number?: string
  readonly children: ReactNode
}

/** A definition: the word, its number, and a link to it. */
export const Definition = ({ name, id, number, children }: Props) => (
  <section className="statement" data-statement="definition" id={id} aria-labelledby={`${id}-name`}>
    <p className="statement-name" id={`${id}-name`}>
      <a href={`#${id}`}>Definition{number !== undefined && ` ${number}`}</a>{' '}
      <span className="statement-title">{name}</span>
    </p>
    <div className="statement-body">{children}</div>
  </section>
)
