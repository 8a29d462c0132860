import type { ListedWork } from '@/components/prose/references'
import { type Survey, readBibliography } from '@/content/load'

/** The works that a chapter cites, each with the way back to its citations. */
export const citedHere = ({ citations }: Survey): readonly ListedWork[] =>
  readBibliography()
    .map((work) => ({
      ...work,
      places: citations
        .filter(({ key }) => key === work.key)
        .map(({ id }, index) => ({ href: `#${id}`, label: `${index + 1}` })),
    }))
    .filter(({ places }) => places.length > 0)
