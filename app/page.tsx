import { Page } from '@/components/prose/page'
import { listContents } from '@/content/load'
import { pageMetadata } from './page-metadata'
import { siteName } from './site'

export const metadata = pageMetadata({
  title: siteName,
  description:
    'An interactive guide to Singular Learning Theory: every figure alive, every number computed.',
  path: '/',
})

/** The cover. */
export default function Cover() {
  return (
    <Page>
      <h1 className="page-title">{siteName}</h1>
      <ol>
        {listContents().map(({ number, title, slug }) => (
          <li key={number}>{slug === undefined ? title : <a href={`/${slug}/`}>{title}</a>}</li>
        ))}
      </ol>
    </Page>
  )
}
