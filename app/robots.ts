import type { MetadataRoute } from 'next'
import { absolute } from './site'

export const dynamic = 'force-static'

/** Everybody may read everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') }
}
