import type { ReactNode } from 'react'

/** How hard a section is. */
export const levelNames = {
  I: 'for anyone',
  II: 'with effort',
  III: 'on trust, or with its proof',
} as const

type Props = {
  readonly is: keyof typeof levelNames
  /** What the section would give, said in the line that stands in its place when it is folded. */
  readonly gives: string
  readonly children: ReactNode
}

/**
 * A section with its level. The reader's choice stands on the root element (`data-levels`: 1 or 2); a section above
 * it folds to its heading and one line, and opens again by that line's button.
 */
export const Level = ({ is, gives, children }: Props) => (
  <section className="section" data-level={is}>
    <p className="level-mark">
      <span className="sr-only">Level </span>
      <span className="level-numeral">{is}</span>{' '}
      <span className="level-name">{levelNames[is]}</span>
    </p>
    {children}
    <p className="level-fold">
      This section is folded. It would give {gives}.{' '}
      <button type="button" data-unfold="">
        Read it
      </button>
    </p>
  </section>
)
