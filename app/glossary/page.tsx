import { Html } from '@/components/prose/html'
import { Page } from '@/components/prose/page'
import { definedPlaces, inlineMarkdown, listContents, readGlossary } from '@/content/load'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'

const summary = 'One term, one definition, and the chapter that gives it.'

export const metadata = pageMetadata({
  title: 'Glossary',
  description: summary,
  path: '/glossary/',
})

/** Every term of the guide, in the order of the alphabet. */
export default function GlossaryPage() {
  const chapters = listContents()
  const places = definedPlaces(names)
  const terms = readGlossary().toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
  return (
    <Page>
      <h1 className="page-title">Glossary</h1>
      <p className="page-summary">{summary}</p>
      <dl className="glossary">
        {terms.map(({ id, term, definition, chapter }) => {
          const home = chapters.find(({ slug }) => slug === chapter)
          return (
            <div key={id} id={id}>
              <dt>
                <a href={`#${id}`}>{term}</a>
              </dt>
              <dd>
                <Html html={inlineMarkdown(definition)} />{' '}
                {home?.slug !== undefined && (
                  <a href={places.get(id) ?? `/${home.slug}/`}>Chapter {home.number}</a>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Page>
  )
}
