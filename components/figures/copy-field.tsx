import { useState } from 'react'

/** A line of text that a button copies; where copying is refused, the text is selected by hand. */
export function CopyField({
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
