import type { CSSProperties, ReactNode } from 'react'

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
  /** How much there is in it: counted when the chapter is compiled, for the place that it is given before it is drawn. */
  readonly letters?: string
  readonly blocks?: string
  readonly children: ReactNode
}

/**
 * A section with its level. The reader's choice stands on the root element (`data-levels`: 1 or 2); a section above
 * it folds to its heading and one line, and opens again by that line's button.
 */
export const Level = ({ is, gives, letters, blocks, children }: Props) => (
  <section
    className="section"
    data-level={is}
    // The edge of the types: React takes variables, its types do not know them.
    style={{ '--letters': letters, '--blocks': blocks } as CSSProperties}
  >
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
