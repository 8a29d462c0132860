import type { MetadataRoute } from 'next'
import { siteName, siteUrl } from './site'

export const dynamic = 'force-static'

/** What a phone shows when the guide is put on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const path = new URL(siteUrl).pathname.replace(/\/$/, '')
  return {
    name: siteName,
    short_name: 'SLT',
    description: 'An interactive guide to Singular Learning Theory.',
    start_url: `${path}/`,
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [{ src: `${path}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  }
}
