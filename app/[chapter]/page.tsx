import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { ChapterHead } from '@/components/prose/chapter-head'
import { CiteChapter } from '@/components/prose/cite-chapter'
import { Contents } from '@/components/prose/contents'
import { Neighbours } from '@/components/prose/neighbours'
import { Page } from '@/components/prose/page'
import { ReportLink } from '@/components/prose/report-link'
import { References } from '@/components/prose/references'
import { listChapters, listContents, loadChapter } from '@/content/load'
import { bibtexOf } from '../bibtex'
import { citedHere } from '../cited-here'
import { LearningResource } from '../learning-resource'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'
import { reportOn } from '../report-on'
import { vocabularyOf } from '../vocabulary'

type Props = { readonly params: Promise<{ chapter: string }> }

export const dynamicParams = false

/** One page for each folder of content/. */
export const generateStaticParams = () => listChapters().map(({ slug }) => ({ chapter: slug }))

/** Title, summary and picture of the chapter. */
export const generateMetadata = async ({ params }: Props) => {
  const { slug, front } = await loadChapter((await params).chapter, names)
  return pageMetadata({
    title: front.title,
    description: front.summary,
    path: `/${slug}/`,
    picture: `/og/${slug}.png`,
    pictureWords: `A figure of the chapter “${front.title}”`,
    kind: 'article',
  })
}

/** One chapter: head, text, works cited, how to cite it, its neighbours. */
export default async function ChapterPage({ params }: Props) {
  const chapter = await loadChapter((await params).chapter, names)
  const { slug, front, number, minutes, survey } = chapter
  const contents = listContents()
  const place = contents.findIndex((line) => line.slug === slug)
  const previous = contents[place - 1]
  const next = contents[place + 1]
  const works = citedHere(survey)
  return (
    <Page
      hasLevels
      contents={<Contents entries={survey.headings.filter(({ depth }) => depth <= 3)} />}
    >
      <LearningResource {...chapter} />
      <ChapterHead {...front} number={number} minutes={minutes} />
      <article>
        {getMDXComponent(chapter.code)({ components: vocabularyOf(slug) })}
        {works.length > 0 && (
          <section aria-labelledby="works-cited">
            <h2 id="works-cited">Works cited</h2>
            <References works={works} />
          </section>
        )}
      </article>
      <CiteChapter bibtex={bibtexOf(chapter)} />
      <ReportLink {...reportOn(`the chapter “${front.title}”`, `/${slug}/`)} />
      <Neighbours {...(previous && { previous })} {...(next && { next })} />
    </Page>
  )
}
