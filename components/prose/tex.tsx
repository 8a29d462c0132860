type Props = { readonly html: string; readonly display?: boolean; readonly id?: string }

/** A formula: KaTeX's own markup (HTML for the eye, MathML for the ear), made when the page was built. */
export const Tex = ({ html, display = false, id }: Props) => (
  <span
    {...(id !== undefined && { id })}
    data-tex={display ? 'display' : 'inline'}
    dangerouslySetInnerHTML={{ __html: html }}
  />
)
