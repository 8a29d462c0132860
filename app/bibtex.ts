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

/** A BibTeX entry for the whole guide; `published` is the day of its newest chapter. */
export const bibtexOfGuide = (published: string): string =>
  [
    `@misc{slt-guide,`,
    `  title        = {${siteName}: an interactive guide},`,
    `  year         = {${published.slice(0, 4)}},`,
    `  howpublished = {\\url{${absolute('/')}}}`,
    `}`,
  ].join('\n')
