import { useState } from 'react'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { certificateOf, commandOf, latexOf } from './copies'

const kinds = [
  { name: 'LaTeX', textOf: latexOf },
  { name: 'certificate (JSON)', textOf: certificateOf },
  { name: 'terminal command', textOf: ({ texts }: LabPicture) => commandOf(texts) },
] as const

/** The answer to take away: as LaTeX, as a certificate, as the command that gives it again. */
export function CopyTool({
  picture,
  isStill,
}: {
  readonly picture: LabPicture
  readonly isStill: boolean
}) {
  const [said, setSaid] = useState('')
  const copy = async (name: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(`${name} is copied`)
    } catch {
      setSaid(`This browser does not copy: ${text}`)
    }
  }
  return (
    <p className="lab-copies">
      <span>copy as</span>
      {kinds.map(({ name, textOf }) => (
        <button
          key={name}
          type="button"
          className="tool"
          disabled={isStill}
          onClick={() => void copy(name, textOf(picture))}
        >
          {name}
        </button>
      ))}
      <span role="status">{said}</span>
    </p>
  )
}
