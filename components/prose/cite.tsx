import { Card } from './card'

/** A work as the text needs it: its number in the bibliography and its entry. */
export type CitedWork = {
  readonly key: string
  readonly number: number
  /** Where its entry stands. */
  readonly href: string
  /** Author, year, title, venue: one line. */
  readonly entry: string
}

type Props = {
  /** Distinguishes two citations of one work; back-links lead to it. */
  readonly id: string
  readonly works: readonly CitedWork[]
  /** "ch. 6", "Theorem 1". */
  readonly place?: string
}

/** Numbers in brackets, each with the work's entry on a card. */
export const Cite = ({ id, works, place }: Props) => (
  <span className="citation">
    [
    {works.map((work, index) => (
      <span key={work.key}>
        {index > 0 && ', '}
        <Card
          kind="cite"
          id={index === 0 ? id : `${id}-${work.key}`}
          href={work.href}
          label={work.number}
        >
          {work.entry}
        </Card>
      </span>
    ))}
    {place !== undefined && `, ${place}`}]
  </span>
)
