import { Page } from '@/components/prose/page'
import { isQuantity, quantityWords } from '@/components/values/named-quantity'
import { Value } from '@/components/values/value'
import { listChapters, printedValues, readMethods } from '@/content/load'
import { names } from '../names'
import { pageMetadata } from '../page-metadata'

const summary = 'By which methods, how exactly, from which seeds, and checked against what.'

export const metadata = pageMetadata({
  title: 'How the numbers are computed',
  description: summary,
  path: '/numbers/',
})

const DIGITS = '6'

/** Methods, tolerances, seeds and checks; and every computed number that the prose prints. */
export default function NumbersPage() {
  const chapters = listChapters()
  const printed = [...printedValues(names)].flatMap(([name, slugs]) =>
    isQuantity(name) ? [{ name, homes: chapters.filter(({ slug }) => slugs.includes(slug)) }] : [],
  )
  return (
    <Page>
      <h1 className="page-title">How the numbers are computed</h1>
      <p className="page-summary">{summary}</p>
      <h2 id="methods" className="reference-heading">
        Methods
      </h2>
      <dl className="methods">
        {readMethods().map(({ id, what, how, tolerance, against, tests }) => (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>{what}</a>
            </dt>
            <dd>
              <p>{how}</p>
              <p>
                <span className="method-aspect">Tolerance</span> {tolerance}.
              </p>
              <p>
                <span className="method-aspect">Checked against</span> {against}.
              </p>
              <p className="method-tests">
                {tests.map((file) => (
                  <code key={file}>{file}</code>
                ))}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <h2 id="printed-numbers" className="reference-heading">
        Numbers in the prose
      </h2>
      <p>
        {printed.length} numbers, each with up to {DIGITS} digits here and fewer where they are
        printed. None was typed: a chapter names the number, and the library computes it when the
        page is built.
      </p>
      <table className="notation numbers">
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">What it is</th>
            <th scope="col">By</th>
            <th scope="col">Printed in</th>
          </tr>
        </thead>
        <tbody>
          {printed.map(({ name, homes }) => {
            const { meaning, how, unit } = quantityWords(name)
            return (
              <tr key={name} id={name}>
                <td data-kind="number">
                  <Value of={name} digits={DIGITS} />
                  {unit !== '1' && ` ${unit}`}
                </td>
                <td>{meaning}</td>
                <td>{how}</td>
                <td data-kind="chapter">
                  {homes.map(({ slug, number }, i) => (
                    <span key={slug}>
                      {i > 0 && ', '}
                      <a href={`/${slug}/`}>chapter {number}</a>
                    </span>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Page>
  )
}
