import type { Chapter } from '@/content/load'
import { absolute, siteName } from './site'

/** A BibTeX entry for a chapter of the guide. */
export const bibtexOf = ({ slug, front, number }: Chapter): string =>
  [
    `@incollection{slt-guide-${slug},`,
    `  title     = {${front.title}},`,
    `  booktitle = {${siteName}: an interactive guide},`,
    `  chapter   = {${number}},`,
    `  year      = {${front.published.slice(0, 4)}},`,
    `  url       = {${absolute(`/${slug}/`)}}`,
    `}`,
  ].join('\n')
