import { Page } from '@/components/prose/page'
import { readLibraryPage } from '@/content/library/library-page'
import { pageMetadata } from '../page-metadata'
import { Entry } from './entry'

const summary =
  'The mathematics of this guide as TypeScript: every function, what it is, and an example.'

export const metadata = pageMetadata({
  title: 'Library',
  description: summary,
  path: '/library/',
})

/** Every function and constant of the library, by room and file. */
export default function LibraryPage() {
  const rooms = readLibraryPage()
  return (
    <Page>
      <h1 className="page-title">Library</h1>
      <p className="page-summary">{summary}</p>
      <p>
        Pure functions of their arguments: chance is an explicit key, λ is a fraction, losses are in
        nats per datum and free energies in nats. Every example below is run by a test, and the
        values in its comments are compared with what comes out.
      </p>
      <nav aria-label="Rooms of the library">
        <ul className="library-rooms">
          {rooms.map(({ name, summary: purpose }) => (
            <li key={name}>
              <a href={`#${name}`}>{name}</a> {purpose}
            </li>
          ))}
        </ul>
      </nav>
      {rooms.map(({ name, summary: purpose, files }) => (
        <div key={name} className="library-room">
          <h2 id={name}>{name}</h2>
          <p>{purpose}</p>
          {files.map(({ path, exports }) => (
            <div key={path}>
              <h3>
                <code>{path}</code>
              </h3>
              {exports.map((entry) => (
                <Entry
                  key={entry.name}
                  id={`${path.replace('@/lib/', '').replaceAll('/', '.')}.${entry.name}`}
                  entry={entry}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </Page>
  )
}
