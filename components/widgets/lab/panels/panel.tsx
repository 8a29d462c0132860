import type { ReactNode } from 'react'

/** One view of the question: a heading, a picture where there is one, and what it says in words. */
export function Panel({
  name,
  heading,
  words,
  children,
}: {
  readonly name: string
  readonly heading: string
  readonly words?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className="lab-panel" data-panel={name} role="group" aria-label={heading}>
      <p className="lab-panel-title">{heading}</p>
      {children}
      {words !== undefined && <p className="lab-panel-words">{words}</p>}
    </div>
  )
}
