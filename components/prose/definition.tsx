import type { ReactNode } from 'react'

type Props = {
  /** The word that is defined here; the glossary has an entry of the same name. */
  readonly term: string
  readonly id: string
  readonly number?: string
  readonly children: ReactNode
}

/** A definition: the word, its number, and a link to it. */
export const Definition = ({ term, id, number, children }: Props) => (
  <section className="statement" data-statement="definition" id={id} aria-labelledby={`${id}-name`}>
    <p className="statement-name" id={`${id}-name`}>
      <a href={`#${id}`}>Definition{number !== undefined && ` ${number}`}</a>{' '}
      <span className="statement-title">{term}</span>
    </p>
    <div className="statement-body">{children}</div>
  </section>
)
