type Props = {
  readonly html: string
  readonly display?: boolean
  readonly id?: string
  /** Given by the content pipeline to equations that have an id. */
  readonly number?: string
  /** What it is called, for those who hear it or look for it. */
  readonly name?: string
}

/** A formula: KaTeX's own markup (HTML for the eye, MathML for the ear), made when the page was built. */
export const Tex = ({ html, display = false, id, number, name = '' }: Props) => {
  const formula = (
    <span data-tex={display ? 'display' : 'inline'} dangerouslySetInnerHTML={{ __html: html }} />
  )
  if (id === undefined) return formula
  return (
    <span id={id} data-equation={name}>
      {formula}
      <a href={`#${id}`} aria-label={`Link to equation ${number}: ${name}`}>
        ({number})
      </a>
    </span>
  )
}
