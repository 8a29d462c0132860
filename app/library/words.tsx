import { segmentsOf } from '@/content/library/library-page'
import { readBibliography } from '@/content/load'

/** A paragraph of a documentation comment. */
export const Words = ({ text }: { readonly text: string }) => {
  const works = readBibliography()
  return segmentsOf(text).map((segment, i) => {
    if (segment.kind === 'words') return segment.text
    if (segment.kind === 'code') return <code key={i}>{segment.text}</code>
    const { key, place } = segment
    const label = place === '' ? key : `${key}, ${place}`
    return works.some((work) => work.key === key) ? (
      <a key={i} href="/bibliography/">
        ({label})
      </a>
    ) : (
      `(${label})`
    )
  })
}
