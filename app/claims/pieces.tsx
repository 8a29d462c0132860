import { Html } from '@/components/prose/html'
import { isQuantity } from '@/components/values/named-quantity'
import { Value } from '@/components/values/value'
import type { Piece } from '@/content/load'

type Props = { readonly pieces: readonly Piece[]; readonly slug: string }

/** A line of a statement: words, formulas, links, and numbers that are computed when the page is built. */
export const Pieces = ({ pieces, slug }: Props) =>
  pieces.map((piece, i) => {
    if (piece.kind === 'html') return <Html key={i} html={piece.html} />
    if (piece.kind === 'link')
      return (
        <a key={i} href={piece.href.startsWith('#') ? `/${slug}/${piece.href}` : piece.href}>
          <Html html={piece.html} />
        </a>
      )
    return isQuantity(piece.of) ? (
      <Value key={i} of={piece.of} {...(piece.digits !== undefined && { digits: piece.digits })} />
    ) : null
  })
