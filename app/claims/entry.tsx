import { claimWords } from '@/components/prose/claim'
import type { ListedClaim } from '@/content/load'
import { claimId } from './address'
import { Grounds } from './grounds'
import { Pieces } from './pieces'

const isKind = (kind: string): kind is keyof typeof claimWords => kind in claimWords

/** The words for a kind of claim. */
export const kindWords = (kind: string): string => (isKind(kind) ? claimWords[kind] : kind)

/** One statement: its kind and name, what it says, under which hypotheses, and what it rests on. */
export const LedgerEntry = ({ claim }: { readonly claim: ListedClaim }) => {
  const { slug, id, kind, name, blocks, notes } = claim
  return (
    <li
      className="ledger-entry"
      id={claimId(slug, id)}
      data-ledger-entry=""
      data-kind={kind}
      data-chapter={slug}
    >
      <h3>
        <a href={`/${slug}/#${id}`}>{name}</a>{' '}
        <span className="ledger-kind">{kindWords(kind)}</span>
      </h3>
      {blocks.map((pieces, i) => (
        <p key={i}>
          <Pieces pieces={pieces} slug={slug} />
        </p>
      ))}
      {notes.map((pieces, i) => (
        <p key={i} data-note="">
          <Pieces pieces={pieces} slug={slug} />
        </p>
      ))}
      <Grounds claim={claim} />
    </li>
  )
}
