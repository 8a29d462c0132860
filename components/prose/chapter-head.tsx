type Props = {
  readonly title: string
  readonly summary: string
  readonly level: string
  /** The chapter's place in the guide, counted from 1. */
  readonly number: number
  readonly minutes: number
}

/** The head of a chapter: where it stands, what it is called, what it says, how long it takes. */
export const ChapterHead = ({ title, summary, level, number, minutes }: Props) => (
  <header className="chapter-head">
    <p className="chapter-number">Chapter {number}</p>
    <h1>{title}</h1>
    <p className="summary-line">{summary}</p>
    <ul className="chapter-facts" aria-label="About this chapter">
      <li>Level {level}</li>
      <li>{minutes} minutes to read, longer to play</li>
    </ul>
  </header>
)
