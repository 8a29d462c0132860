import type { ReactNode } from 'react'

type Props = {
  /** What the folded line says: "Proof", or what is shown and how. */
  readonly of?: string
  readonly children: ReactNode
}

/** A proof, folded; it ends with the square that ends proofs. */
export const Proof = ({ of = 'Proof', children }: Props) => (
  <details className="fold" data-fold="proof">
    <summary>{of}</summary>
    <div className="fold-body">{children}</div>
  </details>
)
