import { Page } from '@/components/prose/page'
import { listChapters } from '@/content/load'
import { bibtexOfGuide } from '../bibtex'
import { pageMetadata } from '../page-metadata'
import { version } from '../site'

const summary = 'How this guide is set, drawn and computed, and how to cite it.'

export const metadata = pageMetadata({
  title: 'Colophon',
  description: summary,
  path: '/colophon/',
})

/** Type, colours, numbers, privacy, how to cite, errata, accessibility, licence. */
export default function ColophonPage() {
  const newest =
    listChapters()
      .map(({ front }) => front.published)
      .toSorted()
      .at(-1) ?? ''
  return (
    <Page>
      <h1 className="page-title">Colophon</h1>
      <p className="page-summary">{summary}</p>
      <div className="colophon">
        <h2 id="type">Type</h2>
        <p>
          The text is set in ET Book, drawn by Dmitry Krasny, Bonnie Scranton and Edward Tufte after
          the Bembo of 1495, with ligatures, lining figures and some kerning added here. Controls
          and labels are set in a subset of Source Sans 3 by Paul D. Hunt. Formulas are set by KaTeX
          in Computer Modern, a little smaller than the text, so that the heights of their small
          letters agree. Its TeX is what you get when you copy a formula.
        </p>
        <h2 id="colours">Colours</h2>
        <p>
          One thing has one colour, in the text, in formulas and in figures: the{' '}
          <a href="/notation/">notation</a> lists them. They were chosen by computer, as far apart
          as they can be for normal sight and for the three common colour-blindnesses, among those
          dark enough on paper, or light enough on black, to be read as words. A dash, a shape or a
          label always says the same again.
        </p>
        <h2 id="numbers">Numbers</h2>
        <p>
          No number in the text was typed by hand where it could be computed: it was asked of the
          guide’s own library when the page was built, and rests on a name that says what was
          computed. Figures compute in your browser with the same code, from seeds that are part of
          their address, so that a link brings back the picture you saw.{' '}
          <a href="/numbers/">How the numbers are computed</a> has the methods, their tolerances and
          what they are checked against; the <a href="/claims/">ledger of claims</a> says of each
          marked statement what it rests on.
        </p>
        <h2 id="levels">Levels</h2>
        <p>
          I is for anyone who knows calculus and a little probability. II takes effort. III is to be
          taken on trust, or with its proof. The choice at the head of a chapter folds what is above
          it to one line, which says what it would give.
        </p>
        <h2 id="privacy">Privacy</h2>
        <p>
          Nothing is collected, and no other site is asked for anything. Your theme, your level and
          your guesses are kept in this browser; data that you paste into a figure do not leave it.
        </p>
        <h2 id="offline">Without a network</h2>
        <p>
          After one visit the whole guide is kept in your browser,{' '}
          <span data-kept-size="">some megabytes</span> of it: it reads, computes and searches on a
          train or a plane. When there is a newer version it says so, and waits until you reload. A
          browser that was told to save data keeps nothing by itself.
        </p>
        <p data-offline-state="" hidden />
        <h2 id="cite">How to cite</h2>
        <p>Each chapter ends with an entry of its own. For the guide as a whole:</p>
        <div className="cite-guide">
          <pre>
            <code>{bibtexOfGuide(newest)}</code>
          </pre>
          <button type="button" data-copy="pre">
            Copy
          </button>
        </div>
        <h2 id="errata">Errata and versions</h2>
        <p>
          If you find something wrong, that is worth more to us than praise. Every chapter and every
          figure has a link that reports a mistake; what was corrected after it was published is
          listed, with its day, among the <a href="/errata/">errata</a>. This is version {version}.
        </p>
        <h2 id="accessibility">Accessibility</h2>
        <p>
          What was done so that everyone can use the guide, how that was tested, and what is known
          to be missing stands in the <a href="/accessibility/">accessibility statement</a>.
        </p>
        <h2 id="licence">Licence</h2>
        <p>The code is free under the MIT licence, words and figures under CC BY 4.0.</p>
      </div>
    </Page>
  )
}
