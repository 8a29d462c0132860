import { listChapters } from '@/content/load'
import { absolute, siteName } from '../site'

export const dynamic = 'force-static'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const midnight = (day: string) => `${day}T00:00:00Z`

/** The Atom feed: one entry for each chapter. */
export const GET = () => {
  const chapters = listChapters()
  const updated =
    chapters
      .map(({ front }) => front.published)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  const entries = chapters.map(
    ({ slug, front }) => `  <entry>
    <title>${escape(front.title)}</title>
    <link href="${absolute(`/${slug}/`)}"/>
    <id>${absolute(`/${slug}/`)}</id>
    <updated>${midnight(front.published)}</updated>
    <summary>${escape(front.summary)}</summary>
  </entry>`,
  )
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${siteName}</title>
  <link href="${absolute('/')}"/>
  <link rel="self" href="${absolute('/feed.xml')}"/>
  <id>${absolute('/')}</id>
  <updated>${midnight(updated)}</updated>
  <author><name>The authors of ${siteName}</name></author>
${entries.join('\n')}
</feed>
`
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } })
}
