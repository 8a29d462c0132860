/** A work, as a list of references shows it. */
export type ListedWork = {
  readonly key: string
  readonly number: number
  readonly authors: readonly string[]
  readonly year: number
  readonly title: string
  readonly venue: string
  readonly href?: string
  /** How hard it is, and why one would read it. */
  readonly level?: string
  readonly why?: string
  /** Said of an entry that was compared with nothing yet. */
  readonly doubt?: string
  /** Addresses of the citations, and what each is called. */
  readonly places: readonly { readonly href: string; readonly label: string }[]
}

type Props = {
  readonly works: readonly ListedWork[]
  /** Prefix of the ids, so that `#ref-watanabe2009` leads to a work. */
  readonly idPrefix?: string
}

/** Works with their numbers, and links back to where each is cited. */
export const References = ({ works, idPrefix = 'ref-' }: Props) => (
  <ol className="references">
    {works.map(({ key, number, authors, year, title, venue, href, level, why, doubt, places }) => (
      <li key={key} id={`${idPrefix}${key}`} value={number}>
        {authors.join(', ')} ({year}).{' '}
        <cite>{href === undefined ? title : <a href={href}>{title}</a>}</cite>. {venue}
        {venue !== '' && '. '}
        {why !== undefined && (
          <span className="references-why">
            {why} {level !== undefined && <span className="references-level">Level {level}</span>}
          </span>
        )}
        {doubt !== undefined && <span className="references-places">{doubt} </span>}
        {places.length > 0 && (
          <span className="references-places">
            Cited{' '}
            {places.map((place, index) => (
              <span key={place.href}>
                {index > 0 && ', '}
                <a href={place.href}>{place.label}</a>
              </span>
            ))}
          </span>
        )}
      </li>
    ))}
  </ol>
)
