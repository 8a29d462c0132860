import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { ChapterHead } from '@/components/prose/chapter-head'
import { Contents } from '@/components/prose/contents'
import { SiteHeader } from '@/components/prose/site-header'
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
    <>
      <SiteHeader hasLevels>
        <Contents entries={chapter.survey.headings.filter(({ depth }) => depth === 2)} />
      </SiteHeader>
      <main className="page" id="content">
        <ChapterHead
          title={chapter.front.title}
          summary={chapter.front.summary}
          level={chapter.front.level}
          number={chapter.number}
          minutes={Math.max(1, Math.round(chapter.survey.words / 200))}
        />
        <article>{body}</article>
      </main>
    </>
  )
}
