/** A way through the guide, with the chapters in the order of reading. */
export type Path = {
  readonly title: string
  readonly summary: string
  readonly stops: readonly { readonly title: string; readonly href?: string }[]
}

type Props = { readonly paths: readonly Path[] }

/** Ways through the guide, side by side. */
export const ReadingPaths = ({ paths }: Props) => (
  <ul className="reading-paths">
    {paths.map(({ title, summary, stops }) => (
      <li key={title}>
        <h3>{title}</h3>
        <p>{summary}</p>
        <ol>
          {stops.map((stop) => (
            <li key={stop.title} {...(stop.href === undefined && { 'data-planned': '' })}>
              {stop.href === undefined ? stop.title : <a href={stop.href}>{stop.title}</a>}
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ul>
)
