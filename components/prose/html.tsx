/** A line of HTML that was made when the page was built: words and formulas. */
export const Html = ({ html }: { readonly html: string }) => (
  <span dangerouslySetInnerHTML={{ __html: html }} />
)
