import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  /** The contents of the page, for its header. */
  readonly contents?: ReactNode
  readonly hasLevels?: boolean
  readonly children: ReactNode
}

/** A page of the guide: header, text, footer. */
export const Page = ({ contents, hasLevels = false, children }: Props) => (
  <>
    <SiteHeader hasLevels={hasLevels}>{contents}</SiteHeader>
    <main id="content" className="page">
      {children}
    </main>
    <SiteFooter />
  </>
)
