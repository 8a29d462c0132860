import 'katex/dist/katex.min.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { DevLoader } from '@/components/islands/dev-loader'
import { sans, text } from './fonts'
import { basePath } from '@/scripts/base-path.mjs'
import { repositoryUrl, siteName, siteUrl, version } from './site'

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: siteName, template: `%s · ${siteName}` },
  icons: { icon: `${new URL(siteUrl).pathname.replace(/\/$/, '')}/icon.svg` },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1917' },
  ],
}

/** What every page shares. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html
      lang="en"
      className={`${text.variable} ${sans.variable}`}
      data-version={version}
      data-base={basePath}
      data-repository={repositoryUrl}
      suppressHydrationWarning
    >
      <head>
        {/* A classic script on purpose: it sets the theme before the first paint, so that nothing flashes. */}
        {/* oxlint-disable-next-line nextjs/no-sync-scripts */}
        <script src="/theme.js" />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <DevLoader />}
      </body>
    </html>
  )
}
