import { Html } from './html'

/** A heading as the contents list it. */
export type ContentsEntry = {
  readonly id: string
  readonly depth: number
  /** The heading's words and formulas, as HTML. */
  readonly html: string
  readonly level?: string
}

type Props = { readonly entries: readonly ContentsEntry[] }

/** The contents of a chapter, folded into the header; the line shows the section that is being read. */
export const Contents = ({ entries }: Props) => (
  <details className="site-contents">
    <summary>
      <span data-current-section="">Contents</span>
    </summary>
    <nav aria-label="Contents of this chapter">
      <ol className="contents-list">
        {entries.map(({ id, depth, html, level }) => (
          <li key={id} data-depth={depth}>
            <a href={`#${id}`}>
              <Html html={html} />
            </a>
            {level !== undefined && <span className="contents-level">{level}</span>}
          </li>
        ))}
      </ol>
    </nav>
  </details>
)
