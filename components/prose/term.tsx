import type { ReactNode } from 'react'
import { Card } from './card'

type Props = {
  readonly id: string
  readonly href: string
  readonly definition: ReactNode
  readonly children: ReactNode
}

/** A word of the glossary, with its definition on a card. */
export const Term = ({ id, href, definition, children }: Props) => (
  <Card kind="term" id={id} href={href} label={children}>
    {definition}
  </Card>
)
