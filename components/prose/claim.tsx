import type { ReactNode } from 'react'

const words = {
  theorem: 'theorem',
  computation: 'computed here',
  conjecture: 'conjecture',
  opinion: 'opinion',
} as const

type Props = {
  readonly kind: keyof typeof words
  readonly id?: string
  readonly children: ReactNode
}

/** A sentence that says of itself how it is known. */
export const Claim = ({ kind, id, children }: Props) => (
  <span className="claim" data-claim={kind} {...(id !== undefined && { id })}>
    {children} <span className="claim-kind">{words[kind]}</span>
  </span>
)
