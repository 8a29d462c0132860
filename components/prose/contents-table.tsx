/** A chapter in the contents; without an address it is planned and has no page yet. */
export type ContentsRow = {
  readonly number: number
  readonly title: string
  readonly summary: string
  readonly level: string
  readonly href?: string
}

type Props = { readonly rows: readonly ContentsRow[] }

/** The contents of the guide, as a book has them: number, title, level, and a sentence on each. */
export const ContentsTable = ({ rows }: Props) => (
  <ol className="contents-table">
    {rows.map(({ number, title, summary, level, href }) => (
      <li key={number} {...(href === undefined && { 'data-planned': '' })}>
        <span className="contents-table-number">{number}</span>
        <div>
          <p className="contents-table-title">
            {href === undefined ? title : <a href={href}>{title}</a>}
          </p>
          <p className="contents-table-summary">{summary}</p>
        </div>
        <span className="contents-table-level">
          <span className="sr-only">Level </span>
          {level}
          {href === undefined && <span className="contents-table-planned">planned</span>}
        </span>
      </li>
    ))}
  </ol>
)
