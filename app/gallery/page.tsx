import { Fragment } from 'react'
import { Island } from '@/components/islands/island'
import { Page } from '@/components/prose/page'
import { registry } from '@/components/widgets/registry'
import { addressOf, states } from '@/components/widgets/states'
import { widgetNames } from '../names'
import { pageMetadata } from '../page-metadata'

const summary = 'Every figure of the guide at its initial parameters.'

export const metadata = pageMetadata({
  title: 'Figures',
  description: summary,
  path: '/gallery/',
})

/** Every widget, one under the other: for authors, and for the tests that compare pictures. */
export default function GalleryPage() {
  return (
    <Page>
      <h1 className="page-title">Figures</h1>
      <p className="page-summary">{summary}</p>
      <p>
        What they are made of is at <a href="/gallery/parts/">parts of the figures</a>.
      </p>
      {widgetNames.map((name) => (
        <div key={name} className="gallery-item">
          <h2>
            <a href={`/embed/${name}/`}>{registry[name].title}</a>
          </h2>
          <Island name={name} id={name} />
          <p className="gallery-states">
            At its limits:{' '}
            {states[name].map(({ words, query }, i) => (
              <Fragment key={query}>
                {i > 0 && '; '}
                <a href={addressOf(name, query)}>{words}</a>
              </Fragment>
            ))}
            .
          </p>
        </div>
      ))}
    </Page>
  )
}
