import type { ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly id: string
  readonly number?: string
  /** Where it is proved: a citation, or the words "proved below". */
  readonly source?: ReactNode
  /** The entry of the ledger of claims. */
  readonly entry?: string
  readonly children: ReactNode
}

/** A theorem: its name, its number, its source, a link to it, and one to its entry in the ledger. */
export const Theorem = ({ name, id, number, source, entry, children }: Props) => (
  <section className="statement" data-statement="theorem" id={id} aria-labelledby={`${id}-name`}>
    <p className="statement-name" id={`${id}-name`}>
      <a href={`#${id}`}>Theorem{number !== undefined && ` ${number}`}</a>{' '}
      <span className="statement-title">{name}</span>
      {source !== undefined && <span className="statement-source">{source}</span>}
      {entry !== undefined && (
        <a className="claim-kind" href={entry} title="Its entry in the ledger of claims">
          ledger
        </a>
      )}
    </p>
    <div className="statement-body">{children}</div>
  </section>
)
