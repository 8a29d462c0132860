/**
 * The content security policy: nothing from elsewhere, no code from strings. KaTeX places symbols by
 * `style="…"`, hence `style-src-attr`. Every page says it in a <meta>; what a <meta> cannot say
 * (`frame-ancestors`), and what a worker reads, comes as a header, from the `_headers` of the export.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
}

export const policy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * The `_headers` file that static hosts understand. Only the embeds may be framed; rules never overlap in
 * a header, because some hosts join what overlaps.
 */
export const headersFile = (pages, basePath = '') =>
  [
    rule('/*', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }),
    rule(`${basePath}/_islands/*`, {
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
    rule(`${basePath}/_next/static/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...pages.toSorted().map((page) =>
      rule(basePath + page, {
        'Content-Security-Policy': `${policy}; frame-ancestors ${page.startsWith('/embed/') ? '*' : "'none'"}`,
      }),
    ),
    '',
  ].join('\n\n')
