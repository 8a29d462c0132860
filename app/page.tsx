import { Island } from '@/components/islands/island'
import { ContentsTable } from '@/components/prose/contents-table'
import { FigureFrame } from '@/components/prose/figure-frame'
import { Html } from '@/components/prose/html'
import { Page } from '@/components/prose/page'
import { ReadingPaths } from '@/components/prose/reading-paths'
import { inlineMarkdown, listContents, readPaths, readPlan } from '@/content/load'
import { pageMetadata } from './page-metadata'
import { siteName } from './site'

const lead =
  'Where a model has many best parameters, they form a set with crossings and corners, and counting parameters no longer says what a Bayesian learner pays for them. Something else does. This guide lets you see it, guess it, and measure it.'

export const metadata = pageMetadata({
  title: siteName,
  description:
    'An interactive guide to Singular Learning Theory: every figure alive, every number computed.',
  path: '/',
})

const caption =
  'The landscape $K(w) = w_1^2 w_2^2$, computed as you look. Let the water sink: the share of parameters still under it, $V(\\varepsilon)$, falls like $\\varepsilon^{\\lam}\\log\\frac1\\varepsilon$ with $\\lam = \\frac12$. For a bowl in two dimensions it would fall like $\\varepsilon$. That exponent, and not the number of parameters, is what the theory is about.'

const address = (slug: string | undefined) => (slug === undefined ? {} : { href: `/${slug}/` })

/** The cover: what it is in one figure, the contents, and ways through them. */
export default function Cover() {
  const contents = listContents()
  const plan = readPlan()
  const rows = contents.map(({ slug, ...line }) => ({ ...line, ...address(slug) }))
  const paths = readPaths().map(({ title, summary, chapters }) => ({
    title,
    summary,
    stops: chapters.flatMap((chapter) => {
      const row = rows[plan.findIndex(({ slug }) => slug === chapter)]
      return row ? [row] : []
    }),
  }))
  return (
    <Page>
      <div className="cover">
        <header className="cover-head">
          <h1 className="cover-title">Singular Learning Theory</h1>
          <p className="cover-subtitle">a guide whose figures are alive</p>
          <p className="cover-lead">{lead}</p>
        </header>
        <FigureFrame id="water" picture={<Island name="water-level-surface" id="water" />}>
          <Html html={inlineMarkdown(caption)} />
        </FigureFrame>
      </div>
      <section className="cover-section" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <p className="cover-note">
          Level I is for anyone who knows calculus, II takes effort, III is on trust or with a
          proof. Every section bears its level, and you choose how much is shown.
        </p>
        <ContentsTable rows={rows} />
      </section>
      <section className="cover-section" aria-labelledby="paths">
        <h2 id="paths">Ways through</h2>
        <ReadingPaths paths={paths} />
      </section>
    </Page>
  )
}
