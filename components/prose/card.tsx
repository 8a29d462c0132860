import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly href: string
  /** What stands in the line. */
  readonly label: ReactNode
  /** What the card shows while the pointer or the focus rests on the label. */
  readonly children: ReactNode
  readonly kind: 'cite' | 'term'
}

/** A link with a card that appears beside it on hover and on focus; without a script the link still leads there. */
export const Card = ({ id, href, label, children, kind }: Props) => (
  <span className="card-anchor" data-card={kind}>
    <a className={kind} href={href} id={id} aria-describedby={`${id}-card`}>
      {label}
    </a>
    <span className="card" role="tooltip" id={`${id}-card`}>
      {children}
    </span>
  </span>
)
