import type { PartName } from '../parts/part'

/** On a projector the Lab shows one of its panels: which one. Seen there alone. */
export function PanelChooser({
  parts,
  chosen,
  onChoose,
}: {
  readonly parts: readonly PartName[]
  readonly chosen: PartName | undefined
  readonly onChoose: (part: PartName) => void
}) {
  return (
    <div className="lab-chooser" role="group" aria-label="The panel that is shown">
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          className="tool"
          aria-pressed={part === chosen}
          onClick={() => {
            onChoose(part)
            // Another panel has another height: what fits the screen is found anew.
            requestAnimationFrame(() => dispatchEvent(new Event('resize')))
          }}
        >
          {part}
        </button>
      ))}
    </div>
  )
}
