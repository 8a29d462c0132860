import { Page } from '@/components/prose/page'
import { listChapters } from '@/content/load'

export const metadata = { title: 'Not found', robots: { index: false } }

/** What an address that leads nowhere shows. */
export default function NotFound() {
  return (
    <Page>
      <h1 className="page-title">There is no such page</h1>
      <p className="page-summary">The address leads nowhere. These pages exist:</p>
      <ul>
        <li>
          <a href="/">The cover</a>
        </li>
        {listChapters().map(({ slug, front }) => (
          <li key={slug}>
            <a href={`/${slug}/`}>{front.title}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
