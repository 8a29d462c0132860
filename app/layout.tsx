import 'katex/dist/katex.min.css'
import './globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/prose/site-footer'
import { DevLoader } from '@/components/islands/dev-loader'
import { sans, text } from './fonts'

export const metadata: Metadata = { title: 'Singular Learning Theory, alive' }

/** The page that every route fills. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${text.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        {/* A classic script on purpose: it sets the theme before the first paint, so that nothing flashes. */}
        {/* oxlint-disable-next-line nextjs/no-sync-scripts */}
        <script src="/theme.js" />
      </head>
      <body>
        {children}
        <SiteFooter />
        {process.env.NODE_ENV === 'development' && <DevLoader />}
      </body>
    </html>
  )
}
