/** A piece of a documentation comment: words, code, or a work that is cited. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'work'; readonly key: string; readonly place: string }

const marks = /`([^`]+)`|\{@link ([^}|\s]+)[^}]*\}|\[@(\w+)(?:, ([^\]]+))?\]/g

/** The segments of a comment: `code` and {@link name} are code, [@key, place] is a work. */
export const segmentsOf = (text: string): readonly Segment[] => {
  const segments: Segment[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    const [whole, code, link, key, place = ''] = match
    if (match.index > end) segments.push({ kind: 'words', text: text.slice(end, match.index) })
    segments.push(
      key === undefined ? { kind: 'code', text: code ?? link ?? '' } : { kind: 'work', key, place },
    )
    end = match.index + whole.length
  }
  if (end < text.length) segments.push({ kind: 'words', text: text.slice(end) })
  return segments
}
