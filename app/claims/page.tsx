import { claimWords } from '@/components/prose/claim'
import { LedgerFilter } from '@/components/prose/ledger-filter'
import { Page } from '@/components/prose/page'
import { listChapters, listClaims } from '@/content/load'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'
import { LedgerEntry } from './entry'

const summary = 'Every statement that the chapters mark: how it is known, and what it rests on.'

export const metadata = pageMetadata({
  title: 'Ledger of claims',
  description: summary,
  path: '/claims/',
})

const counted = (total: number) => `${total} ${total === 1 ? 'claim' : 'claims'}`

/** The ledger: every theorem and every marked claim, by chapter, to be filtered by kind. */
export default function ClaimsPage() {
  const claims = listClaims(names)
  const kinds = Object.entries(claimWords).map(([value, label]) => ({
    value,
    label,
    count: claims.filter(({ kind }) => kind === value).length,
  }))
  const chapters = listChapters().map(({ slug, number, front }) => ({
    value: slug,
    label: `${number}. ${front.title}`,
    count: claims.filter((claim) => claim.slug === slug).length,
  }))
  const present = chapters.filter(({ count }) => count > 0)
  return (
    <Page>
      <h1 className="page-title">Ledger of claims</h1>
      <p className="page-summary">{summary}</p>
      <div className="ledger-key">
        <p>
          A <em>theorem</em> has hypotheses, and a proof here or in the work that is named. What is{' '}
          <em>computed here</em> is computed by a figure, a number or a test of this guide, and
          holds for the case that was computed. A <em>conjecture</em> nobody has proved. Of what is{' '}
          <em>contested</em>, both sides are named. An <em>opinion</em> has an owner. The page is
          made from the chapters, and it is not made at all while a marked claim rests on nothing.
        </p>
      </div>
      <LedgerFilter
        kinds={kinds.filter(({ count }) => count > 0)}
        chapters={present}
        count={claims.length}
      />
      {present.map(({ value, label, count }) => (
        <section
          key={value}
          className="ledger-chapter"
          data-ledger-chapter=""
          aria-labelledby={value}
        >
          <h2 id={value}>
            <a href={`/${value}/`}>{label}</a>{' '}
            <span className="ledger-kind" data-ledger-count="">
              {counted(count)}
            </span>
          </h2>
          <ul className="ledger">
            {claims
              .filter(({ slug }) => slug === value)
              .map((claim) => (
                <LedgerEntry key={claim.id} claim={claim} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
