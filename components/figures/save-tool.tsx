import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { download } from './download'
import { pictureOf, pngOf } from './picture'

export type SavedAs = 'svg' | 'png' | 'csv'

/** The picture as SVG or PNG, and its numbers as CSV, made and kept on the reader's machine. */
export function SaveTool({
  root,
  name,
  csv,
  onSaving,
  isStill,
}: {
  readonly root: RefObject<HTMLElement | null>
  readonly name: string
  readonly csv: () => string
  readonly onSaving: ((isSaving: boolean, kind: SavedAs) => void) | undefined
  readonly isStill: boolean
}) {
  const [said, setSaid] = useState('')
  const save = async (kind: SavedAs) => {
    const figure = root.current
    if (!figure) return
    try {
      flushSync(() => onSaving?.(true, kind))
      if (kind === 'csv') download(`${name}.csv`, new Blob([csv()], { type: 'text/csv' }))
      else if (kind === 'svg')
        download(
          `${name}.svg`,
          new Blob([(await pictureOf(figure)).svg], { type: 'image/svg+xml' }),
        )
      else download(`${name}.png`, await pngOf(await pictureOf(figure)))
      setSaid(`${name}.${kind} is saved`)
    } catch (reason) {
      setSaid(`The ${kind.toUpperCase()} could not be made: ${String(reason)}`)
    } finally {
      onSaving?.(false, kind)
    }
  }
  return (
    <details className="tool-panel">
      <summary className="tool">save</summary>
      <p className="save">
        {(['svg', 'png', 'csv'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="tool"
            disabled={isStill}
            onClick={() => void save(kind)}
          >
            {kind === 'csv' ? 'numbers as CSV' : `picture as ${kind.toUpperCase()}`}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
    </details>
  )
}
