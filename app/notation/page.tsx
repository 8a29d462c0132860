import { Html } from '@/components/prose/html'
import { Page } from '@/components/prose/page'
import { inlineMarkdown, listContents, readNotation } from '@/content/load'
import { pageMetadata } from '../page-metadata'

const summary = 'One symbol, one meaning, one colour, one name in the code.'

export const metadata = pageMetadata({
  title: 'Notation',
  description: summary,
  path: '/notation/',
})

/** Every symbol of the guide. */
export default function NotationPage() {
  const chapters = listContents()
  return (
    <Page>
      <h1 className="page-title">Notation</h1>
      <p className="page-summary">{summary}</p>
      <table className="notation">
        <thead>
          <tr>
            <th scope="col">Symbol</th>
            <th scope="col">Meaning</th>
            <th scope="col">In figures</th>
            <th scope="col">In code</th>
            <th scope="col">First in</th>
          </tr>
        </thead>
        <tbody>
          {readNotation().map(({ symbol, meaning, code, chapter, colour, sign }) => {
            const home = chapters.find(({ slug }) => slug === chapter)
            return (
              <tr key={symbol} id={code}>
                <td data-kind="symbol">
                  <Html html={inlineMarkdown(`$${symbol}$`)} />
                </td>
                <td>
                  <Html html={inlineMarkdown(meaning)} />
                </td>
                <td data-kind="sign">
                  {colour !== undefined && <span className="swatch" data-colour={colour} />}
                  {sign}
                </td>
                <td data-kind="code">{code}</td>
                <td data-kind="chapter">
                  {home?.slug !== undefined && <a href={`/${home.slug}/`}>chapter {home.number}</a>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Page>
  )
}
