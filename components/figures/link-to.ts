/** The address of a figure in a state, on the page where it stands; empty in the static page, which does not know it. */
export function linkTo(id: string, query: string, isStill: boolean): string {
  if (isStill || typeof location === 'undefined') return ''
  return `${location.origin}${location.pathname}${prefixed(query, id)}#${id}`
}

/** The address of a widget alone, in a state, for the pages of others; empty in the static page. */
export function embedOf(widget: string, query: string, isStill: boolean): string {
  if (isStill || typeof location === 'undefined') return ''
  const base = document.documentElement.dataset['base'] ?? ''
  return `${location.origin}${base}/embed/${widget}/${prefixed(query, widget)}`
}

/** The query with the id of an instance before each key. */
function prefixed(query: string, id: string): string {
  const pairs = [...new URLSearchParams(query)].map(([key, value]) => [`${id}.${key}`, value])
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''
}
