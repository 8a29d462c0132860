/**
 * The content security policy: nothing from elsewhere, no code from strings. KaTeX places symbols by
 * `style="…"`, hence `style-src-attr`. A figure's embed is previewed in a frame. Every page says it in a <meta>; what a <meta> cannot say
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
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
}

export const policy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/** The search engine is WebAssembly, compiled in a worker of its own: only that worker may. */
const searchPolicy = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/** What every answer says: no guessing of types, no referrer, none of the machine's senses, and encryption stays. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
}

/** Files whose name changes with their content. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** Pages, and what leads to them, are asked for anew each time; an answer of 304 is short. */
const askAgain = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/** The page that answers for what is not there; a server that can says its headers with every error. */
export const missing = '/404.html'

/**
 * The `_headers` file that static hosts understand. Only the embeds may be framed; rules never overlap in
 * a header, because some hosts join what overlaps.
 */
export const headersFile = (pages, basePath = '') =>
  [
    rule('/*', everywhere),
    rule(`${basePath}/_islands/*`, { 'Content-Security-Policy': policy, ...forever }),
    rule(`${basePath}/_next/static/*`, forever),
    rule(`${basePath}/sw.js`, { 'Content-Security-Policy': policy, ...askAgain }),
    rule(`${basePath}/pagefind/*`, { 'Content-Security-Policy': searchPolicy, ...askAgain }),
    ...['/theme.js', '/manifest.webmanifest', '/feed.xml'].map((file) =>
      rule(basePath + file, askAgain),
    ),
    ...[...pages, missing].toSorted().map((page) =>
      rule(basePath + page, {
        'Content-Security-Policy': `${policy}; frame-ancestors ${page.startsWith('/embed/') ? '*' : "'none'"}`,
        ...askAgain,
      }),
    ),
    '',
  ].join('\n\n')
