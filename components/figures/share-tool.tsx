import { useState } from 'react'

/** A link to this state on this page, and the code that shows the figure in a page elsewhere. */
export function ShareTool({
  widget,
  id,
  query,
  uid,
  title,
  isStill,
}: {
  readonly widget: string
  readonly id: string
  readonly query: string
  readonly uid: string
  readonly title: string
  readonly isStill: boolean
}) {
  const [origin, path] =
    isStill || typeof location === 'undefined' ? ['', ''] : [location.origin, location.pathname]
  const link = `${origin}${path}${prefixed(query, id)}#${id}`
  const source = `${origin}/embed/${widget}/${prefixed(query, widget)}`
  const embed = `<iframe src="${source}" title="${title}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`
  return (
    <details className="tool-panel">
      <summary className="tool">share</summary>
      <div className="share">
        <CopyField id={`${uid}-link`} label="Link to this state" text={link} isStill={isStill} />
        <CopyField id={`${uid}-embed`} label="Code to embed it" text={embed} isStill={isStill} />
      </div>
    </details>
  )
}

/** The query with the id of an instance before each key. */
function prefixed(query: string, id: string): string {
  const pairs = [...new URLSearchParams(query)].map(([key, value]) => [`${id}.${key}`, value])
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''
}

function CopyField({
  id,
  label,
  text,
  isStill,
}: {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly isStill: boolean
}) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('select the text and copy it')
    }
  }
  return (
    <p className="copy-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        readOnly
        value={text}
        disabled={isStill}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="tool" disabled={isStill} onClick={() => void copy()}>
        copy
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
