import type { Metadata } from 'next'
import { absolute, siteName } from './site'

type Page = {
  readonly title: string
  readonly description: string
  /** `/posterior/`. */
  readonly path: string
  /** `/og/posterior.png`, 1200 × 630. */
  readonly picture?: string
  /** What the picture shows. */
  readonly pictureWords?: string
  readonly kind?: 'website' | 'article'
  /** The oEmbed document of the page, where it has one. */
  readonly oEmbed?: string
}

/** The head of a page: title, description, canonical address, and what a forum shows of a link to it. */
export const pageMetadata = ({
  title,
  description,
  path,
  picture = '/og/cover.png',
  pictureWords = title,
  kind = 'website',
  oEmbed,
}: Page): Metadata => ({
  title: path === '/' ? { absolute: title } : title,
  description,
  alternates: {
    canonical: absolute(path),
    types: {
      'application/atom+xml': [{ url: absolute('/feed.xml'), title: siteName }],
      ...(oEmbed !== undefined && {
        'application/json+oembed': [{ url: absolute(oEmbed), title }],
      }),
    },
  },
  openGraph: {
    type: kind,
    siteName,
    title,
    description,
    url: absolute(path),
    images: [{ url: absolute(picture), width: 1200, height: 630, alt: pictureWords }],
  },
  twitter: {
    card: 'summary_large_image',
    title,
    description,
    images: [{ url: absolute(picture), alt: pictureWords }],
  },
})
