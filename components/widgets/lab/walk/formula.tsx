import { Fragment } from 'react'

/** A polynomial as it is printed by certificates, `-u^2+2*t*v`, set as a formula; a dash where it is too long. */
export function Formula({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return <span>(too long to show)</span>
  const parts = text.match(/\d+(?:\/\d+)?|[a-z]\w*(?:\^\d+)?|[+-]/gi) ?? []
  return (
    <span className="walk-formula">
      {parts.map((part, i) => (
        <Fragment key={i}>{typeset(part, i)}</Fragment>
      ))}
    </span>
  )
}

function typeset(part: string, index: number) {
  if (part === '+') return ' + '
  if (part === '-') return index === 0 ? '−' : ' − '
  const [, letter, digits, power] = /^([a-z])(\w*)(?:\^(\d+))?$/i.exec(part) ?? []
  if (letter === undefined) return part
  return (
    <>
      <i>{letter}</i>
      {digits && <sub>{digits}</sub>}
      {power && <sup>{power}</sup>}
    </>
  )
}
