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
      {isStill ? (
        // A browser lays out every field of a page to see whether it can fill it in, also where it is folded away.
        <output id={id}>{text}</output>
      ) : (
        <input
          id={id}
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <button type="button" className="tool" disabled={isStill} onClick={() => void copy()}>
        copy
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
