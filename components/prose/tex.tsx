type Props = {
  readonly html: string
  readonly display?: boolean
  readonly id?: string
  /** Given by the content pipeline to equations that have an id. */
  readonly number?: string
}

/** A formula: KaTeX's own markup (HTML for the eye, MathML for the ear), made when the page was built. */
export const Tex = ({ html, display = false, id, number }: Props) => {
  const formula = (
    <span data-tex={display ? 'display' : 'inline'} dangerouslySetInnerHTML={{ __html: html }} />
  )
  if (id === undefined) return formula
  return (
    <span id={id} data-equation="">
      {formula}
      <a href={`#${id}`} aria-label={`Link to equation ${number}`}>
        ({number})
      </a>
    </span>
  )
}
