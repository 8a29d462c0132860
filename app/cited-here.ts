import type { ListedWork } from '@/components/prose/references'
import { type Survey, readBibliography } from '@/content/load'

/** The works that a chapter cites, each with the way back to its citations. */
export const citedHere = ({ citations }: Survey): readonly ListedWork[] =>
  readBibliography()
    .map(({ key, number, authors, year, title, venue, href }) => ({
      key,
      number,
      authors,
      year,
      title,
      venue,
      ...(href !== undefined && { href }),
      places: citations
        .filter((cited) => cited.key === key)
        .map(({ id }, index) => ({ href: `#${id}`, label: `${index + 1}` })),
    }))
    .filter(({ places }) => places.length > 0)
