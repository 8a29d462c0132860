import type { ReactNode } from 'react'

/** How a statement is known, in the words that stand beside it. */
export const claimWords = {
  theorem: 'theorem',
  computation: 'computed here',
  conjecture: 'conjecture',
  contested: 'contested',
  opinion: 'opinion',
} as const

type Props = {
  readonly kind: keyof typeof claimWords
  readonly id: string
  /** The entry of the ledger of claims. */
  readonly entry: string
  /** Where its source is cited, for the way back from the bibliography. */
  readonly sourceId?: string
  readonly children: ReactNode
}

/** A sentence that says of itself how it is known; the mark leads to its entry in the ledger. */
export const Claim = ({ kind, id, entry, sourceId, children }: Props) => (
  <span className="claim" data-claim={kind} id={id}>
    {children}{' '}
    <a
      className="claim-kind"
      href={entry}
      title="Its entry in the ledger of claims"
      {...(sourceId !== undefined && { id: sourceId })}
    >
      {claimWords[kind]}
    </a>
  </span>
)
