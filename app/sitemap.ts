import type { MetadataRoute } from 'next'
import { listChapters } from '@/content/load'
import { absolute } from './site'

export const dynamic = 'force-static'

const references = [
  '/lab/',
  '/notation/',
  '/glossary/',
  '/bibliography/',
  '/claims/',
  '/numbers/',
  '/gallery/',
  '/gallery/parts/',
  '/library/',
  '/errata/',
  '/accessibility/',
  '/colophon/',
]

/** Every page that is worth finding. */
export default function sitemap(): MetadataRoute.Sitemap {
  const chapters = listChapters().map(({ slug }) => `/${slug}/`)
  return ['/', ...chapters, ...references].map((path) => ({ url: absolute(path) }))
}
