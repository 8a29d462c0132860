import { Specimens } from '@/components/figures/specimens'
import { Page } from '@/components/prose/page'
import { pageMetadata } from '../../page-metadata'

const summary =
  'What the figures of the guide are made of: each part where it is usual, at its limits, and with nothing to show.'

export const metadata = pageMetadata({
  title: 'Parts of the figures',
  description: summary,
  path: '/gallery/parts/',
})

/** The kit on the workbench: for those who make figures, and for the tests that compare pictures. */
export default function PartsPage() {
  return (
    <Page>
      <h1 className="page-title">Parts of the figures</h1>
      <p className="page-summary">{summary}</p>
      <Specimens />
    </Page>
  )
}
