type Props = { readonly bibtex: string }

/** How to cite the chapter: BibTeX, ready to be copied. */
export const CiteChapter = ({ bibtex }: Props) => (
  <details className="cite-chapter">
    <summary>Cite this chapter</summary>
    <pre>
      <code>{bibtex}</code>
    </pre>
    <button type="button" data-copy="pre">
      Copy
    </button>
  </details>
)
