import { Page } from '@/components/prose/page'
import { References } from '@/components/prose/references'
import { citedPlaces, listChapters, readBibliography } from '@/content/load'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'

const summary = 'Every work that the guide cites: where, how hard it is, and why to read it.'

export const metadata = pageMetadata({
  title: 'Bibliography',
  description: summary,
  path: '/bibliography/',
})

const placeLabel = (href: string) => {
  const chapter = listChapters().find(({ slug }) => href.startsWith(`/${slug}/`))
  return chapter ? `chapter ${chapter.number}` : href
}

/** The works cited, numbered as in the text, with links back to the text. */
export default function BibliographyPage() {
  const places = citedPlaces(names)
  const works = readBibliography().map(({ verified, ...work }) => ({
    ...work,
    ...(verified === undefined && { doubt: 'This entry has not been checked yet.' }),
    places: (places.get(work.key) ?? []).map((href) => ({ href, label: placeLabel(href) })),
  }))
  return (
    <Page>
      <h1 className="page-title">Bibliography</h1>
      <p className="page-summary">{summary}</p>
      <p className="references-note">
        Level I can be read by anyone, II takes effort, III is for specialists. Each entry was
        compared with something that was opened, be it the work, its page, or records of it
        elsewhere; the file <code>references.bib</code> says with what and when. An entry for which
        that has not been done says so.
      </p>
      <References works={works} idPrefix="" />
    </Page>
  )
}
