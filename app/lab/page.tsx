import type { CSSProperties } from 'react'
import { Island } from '@/components/islands/island'
import { Html } from '@/components/prose/html'
import { Page } from '@/components/prose/page'
import { exampleRows } from '@/components/values/lab-examples'
import { inlineMarkdown } from '@/content/load'
import { pageMetadata } from '../page-metadata'

const summary =
  'Type a loss K(w), and get its λ and m: exactly, with the proof drawn, and measured.'

export const metadata = pageMetadata({
  title: 'The Lab',
  description: summary,
  path: '/lab/',
  picture: '/og/lab.png',
  pictureWords: 'The Newton polygon, the resolution and the volume of a loss in the Lab',
})

const paragraphs = [
  'A polynomial $K(w) \\ge 0$ stands for a loss above its best value. How fast the volume of $\\{K < \\varepsilon\\}$ falls with $\\varepsilon$ is a pair of exact numbers, $V(\\varepsilon) \\sim c\\,\\varepsilon^{\\lam}\\,(\\log 1/\\varepsilon)^{m-1}$, and the same pair is the price that a Bayesian learner pays: $-\\log Z(t) = \\lam \\log t - (m-1)\\log\\log t + O(1)$.',
]

const reading = [
  '**The landscape** is $K$ over its box, with its zero set $W_0$ and a level of water. Where $K$ has more than two variables it is a slice, and says so.',
  '**The resolution** is the proof. Each blow-up replaces a point by a line of directions, until $K$ is a product of powers in every chart; each divisor then has an order $N$ of $K$ and an order $k - 1$ of prior times Jacobian, $\\lam$ is the least $k/N$, and $m$ the most divisors attaining it that meet in a real point.',
  '**The Newton polygon** reads a bound off the exponents alone. It is attained where no edge carries a repeated real root, and often where one does; the Lab says which, because it has the resolution beside it.',
  '**The check** measures $V(\\varepsilon)$ over twelve decades and $-\\log Z(t)$ with it, and lays the points over the line that the exact $\\lam$ and $m$ predict.',
]

const scope =
  'In one and two variables the answer is exact for every polynomial with rational coefficients that is nowhere negative on the box. In three to six it is exact where a theorem allows it, and otherwise an upper bound that is called one. A $K$ that takes negative values is refused, with a point where it does.'

/** Type your own K(w): the Lab, how to read it, and its examples with their λ and m. */
export default function LabPage() {
  return (
    <Page>
      <div className="lab-page">
        <h1 className="page-title">The Lab</h1>
        <p className="page-summary">{summary}</p>
        {paragraphs.map((text) => (
          <p key={text} className="lab-lead">
            <Html html={inlineMarkdown(text)} />
          </p>
        ))}
        <div id="lab" className="lab-stage">
          <Island name="lab" id="lab" />
        </div>
        <section aria-labelledby="panels">
          <h2 id="panels">How to read the panels</h2>
          <ul className="lab-reading">
            {reading.map((text) => (
              <li key={text}>
                <Html html={inlineMarkdown(text)} />
              </li>
            ))}
          </ul>
          <p>
            <Html html={inlineMarkdown(scope)} />
          </p>
        </section>
        <section aria-labelledby="examples">
          <h2 id="examples">Losses to start from</h2>
          <ExamplesTable />
        </section>
      </div>
    </Page>
  )
}

function ExamplesTable() {
  const rows = exampleRows('lab')
  return (
    // The edge of the types: React takes variables, its types do not know them.
    <div className="lab-table" style={{ '--rows': rows.length + 1 } as CSSProperties}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Loss</th>
            <th scope="col">λ</th>
            <th scope="col">m</th>
            <th scope="col">What it shows</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, tex, where, lambda, multiplicity, shows, query }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`/lab/?${query}#lab`}>{name}</a>
              </th>
              <td>
                <Html html={inlineMarkdown(`$${tex}$`)} />
                {where && <span className="lab-table-where"> {where}</span>}
              </td>
              <td className="lab-table-lambda">{lambda}</td>
              <td>{multiplicity}</td>
              <td>{shows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
