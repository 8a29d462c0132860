import { Html } from '@/components/prose/html'
import { Page } from '@/components/prose/page'
import { inlineMarkdown, readErrata } from '@/content/load'
import { pageMetadata } from '../page-metadata'
import { reportOn } from '../report-on'
import { repositoryUrl, version } from '../site'

const summary = 'What was wrong after it was published, and what stands there now.'

export const metadata = pageMetadata({
  title: 'Errata',
  description: summary,
  path: '/errata/',
})

/** Every correction of something published, and how to report a mistake. */
export default function ErrataPage() {
  const errata = readErrata()
  return (
    <Page>
      <h1 className="page-title">Errata</h1>
      <p className="page-summary">{summary}</p>
      <h2 id="corrected" className="reference-heading">
        Corrected
      </h2>
      {errata.length === 0 ? (
        <p>So far nothing that was published has had to be corrected.</p>
      ) : (
        <dl className="methods">
          {errata.map(({ date, href, where, stood, stands, reporter }) => (
            <div key={`${date} ${where}`}>
              <dt>
                <a href={href}>{where}</a>
              </dt>
              <dd>
                <p>
                  <span className="method-aspect">It said</span>{' '}
                  <Html html={inlineMarkdown(stood)} />
                </p>
                <p>
                  <span className="method-aspect">It says</span>{' '}
                  <Html html={inlineMarkdown(stands)} />
                </p>
                <p className="erratum-facts">
                  <time dateTime={date}>{date}</time>, {reporter}
                </p>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="colophon">
        <h2 id="report">Report a mistake</h2>
        <p>
          A wrong sign, a source that does not say it, a number that you get otherwise, a sentence
          that cannot be understood, a control that you cannot reach: each is worth a report. Every
          figure has “report a mistake” in the row under it, which writes down the figure, the state
          in which you see it, and the version; every chapter has it at its end.
        </p>
        {repositoryUrl === '' ? (
          <p>
            This copy of the guide was built without the address of its repository, so the report is
            a text to copy. Send it to whoever gave you the link.
          </p>
        ) : (
          <p>
            Both open a new issue in <a href={repositoryUrl}>the repository</a>, which needs an
            account there; nothing is sent before you send it.{' '}
            <a href={reportOn('the guide', '/').href}>Report something else</a>.
          </p>
        )}
        <p>
          This is version {version}. What each version changed is in the file{' '}
          <code>CHANGELOG.md</code> beside the source.
        </p>
      </div>
    </Page>
  )
}
