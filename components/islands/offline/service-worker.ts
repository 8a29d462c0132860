import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

/** Every file that is kept, each with its hash: written by `scripts/offline.mjs`. */
declare const keptFiles: readonly { readonly url: string; readonly revision: string | null }[]

/** What this file needs of a service worker's scope, which the types of a page do not know. */
type Scope = {
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}
const scope = self as unknown as Scope // an edge: this file runs as a service worker only

// The answer does not depend on what stands after `?`: the state of a figure, read by the page itself.
precacheAndRoute([...keptFiles], { ignoreURLParametersMatching: [/.*/], cleanURLs: false })

let fragments: Promise<Readonly<Record<string, string>>> | undefined

/** The records of the search index lie in one file, for hundreds of small ones would be slow to fetch. */
const readFragments = async () => (await matchPrecache('pagefind/fragments.json'))?.json() ?? {}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.pf_fragment'),
  async ({ request, url }) => {
    fragments ??= readFragments()
    const kept = (await fragments)[url.pathname.split('/').at(-1) ?? '']
    if (kept === undefined) return fetch(request)
    const bytes = Uint8Array.from(atob(kept), (sign) => sign.charCodeAt(0))
    return new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } })
  },
)

/** A page that is not kept: the network knows, and without one the page that says so. */
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    try {
      return await fetch(request)
    } catch {
      const folder = `${url.pathname}/`
      if (await matchPrecache(folder)) return Response.redirect(folder + url.search, 302)
      const missing = await matchPrecache('404.html')
      if (!missing) return Response.error()
      return new Response(missing.body, { status: 404, headers: missing.headers })
    }
  }),
)

// A newer version takes over when the reader asks for it, not before.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})
