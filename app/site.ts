const basePath = process.env['BASE_PATH'] ?? ''

/** Where the guide is published: SITE_URL, without a slash at its end. Canonical addresses begin with it. */
export const siteUrl =
  `${process.env['SITE_URL'] ?? 'http://localhost:3000'}`.replace(/\/$/, '') + basePath

export const siteName = 'Singular Learning Theory, alive'

/** An absolute address: `absolute('/posterior/')`. */
export const absolute = (path: string): string => `${siteUrl}${path}`
