import { listChapters } from '@/content/load'

/** The cover. */
export default async function Cover() {
  const chapters = await listChapters()
  return (
    <main>
      <h1>Singular Learning Theory</h1>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a href={`/${chapter.slug}/`}>{chapter.front.title}</a>
          </li>
        ))}
      </ol>
    </main>
  )
}
