/** A chapter beside this one; without a slug it is planned and has no page yet. */
export type Neighbour = { readonly title: string; readonly slug?: string }

type Props = { readonly previous?: Neighbour; readonly next?: Neighbour }

const Side = ({ side, to }: { readonly side: 'previous' | 'next'; readonly to: Neighbour }) => {
  const words = (
    <>
      <span className="eyebrow">
        {side === 'previous' ? 'Before' : 'Next'}
        {to.slug === undefined && ', planned'}
      </span>
      <span className="neighbour-title">{to.title}</span>
    </>
  )
  return to.slug === undefined ? (
    <div data-side={side}>{words}</div>
  ) : (
    <a data-side={side} href={`/${to.slug}/`} rel={side === 'previous' ? 'prev' : 'next'}>
      {words}
    </a>
  )
}

/** The chapter before and the chapter after. */
export const Neighbours = ({ previous, next }: Props) => (
  <nav className="neighbours" aria-label="Neighbouring chapters">
    {previous !== undefined && <Side side="previous" to={previous} />}
    {next !== undefined && <Side side="next" to={next} />}
  </nav>
)
