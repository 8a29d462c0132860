import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly number: string
  readonly children: ReactNode
}

/**
 * A numbered note. From 1200 px it stands in the margin; below, it opens in line at a tap, or by the
 * space bar. It is phrasing content (spans), so that it may stand inside a paragraph, and it needs no script.
 */
export const Sidenote = ({ id, number, children }: Props) => (
  <span className="sidenote-anchor">
    <label className="sidenote-number" htmlFor={`${id}-toggle`}>
      {number}
    </label>
    <input
      className="sidenote-toggle"
      type="checkbox"
      id={`${id}-toggle`}
      aria-label={`Note ${number}`}
    />
    <span className="sidenote" role="note" id={id} aria-label={`Note ${number}`}>
      <a className="sidenote-link" href={`#${id}`} aria-label={`Link to note ${number}`}>
        {number}
      </a>{' '}
      {children}
    </span>
  </span>
)
