import { Page } from '@/components/prose/page'
import { References } from '@/components/prose/references'
import { citedPlaces, listChapters, readBibliography } from '@/content/load'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'

const summary = 'Every work that the guide cites, and where.'

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
  const works = readBibliography().map((work) => ({
    ...work,
    places: (places.get(work.key) ?? []).map((href) => ({ href, label: placeLabel(href) })),
  }))
  return (
    <Page>
      <h1 className="page-title">Bibliography</h1>
      <p className="page-summary">{summary}</p>
      <References works={works} idPrefix="" />
    </Page>
  )
}
