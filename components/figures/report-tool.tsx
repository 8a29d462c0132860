import { useState } from 'react'
import { reportLink, reportText } from './report'

/**
 * A report of a mistake in the figure, with its state and the version filled in when it is opened; in the static
 * page, the way to report one by hand.
 */
export function ReportTool({ title, link }: { readonly title: string; readonly link: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="tool-panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="tool">report a mistake</summary>
      {link === '' && (
        <p className="report">
          <a href="/errata/#report">How to report a mistake</a>
        </p>
      )}
      {isOpen && link !== '' && <Filled place={`the figure “${title}”`} address={link} />}
    </details>
  )
}

function Filled({ place, address }: { readonly place: string; readonly address: string }) {
  // The page says in its root element what it was built from.
  const { repository = '', version = '' } = document.documentElement.dataset
  const report = { place, address, version }
  return (
    <div className="report">
      {repository === '' ? (
        <p>This copy does not know its repository: send the text to whoever gave you the link.</p>
      ) : (
        <p>
          <a href={reportLink(repository, report)} target="_blank" rel="noopener">
            Open a new issue
          </a>{' '}
          that begins with this text. Nothing is sent before you send it.
        </p>
      )}
      <pre>{reportText(report)}</pre>
      <button type="button" className="tool" data-copy="pre">
        copy
      </button>
    </div>
  )
}
