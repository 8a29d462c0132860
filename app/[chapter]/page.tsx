import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { listChapters, loadChapter } from '@/content/load'
import { vocabulary } from '../vocabulary'

type Props = { readonly params: Promise<{ chapter: string }> }

export const dynamicParams = false

/** One page for each folder of content/. */
export const generateStaticParams = async () =>
  (await listChapters()).map(({ slug }) => ({ chapter: slug }))

/** Title and summary of the chapter, for the head of the page. */
export const generateMetadata = async ({ params }: Props) => {
  const { front } = await loadChapter((await params).chapter)
  return { title: front.title, description: front.summary }
}

/** One chapter. */
export default async function ChapterPage({ params }: Props) {
  const chapter = await loadChapter((await params).chapter)
  const body = getMDXComponent(chapter.code)({ components: vocabulary })
  return (
    <main>
      <article>
        <h1>{chapter.front.title}</h1>
        {body}
      </article>
    </main>
  )
}
