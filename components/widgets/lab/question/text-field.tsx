import type { TextKnob } from '@/components/controls/knobs'
import type { LabProblem } from '@/lib/lab/lab-question'

/** A line of text, and under it, when it cannot be used, where and what was expected. */
export function TextField({
  id,
  knob,
  value,
  placeholder,
  problem,
  isMain = false,
  isStill,
  onChange,
}: {
  readonly id: string
  readonly knob: TextKnob
  readonly value: string
  readonly placeholder: string
  readonly problem: LabProblem | undefined
  readonly isMain?: boolean
  readonly isStill: boolean
  readonly onChange: (value: string) => void
}) {
  return (
    <div className="lab-field" data-main={isMain || undefined}>
      <label htmlFor={id}>{knob.label}</label>
      <span className="lab-field-line">
        {isStill ? (
          // A browser lays out every field of a page, however far below, to see whether it can fill it in.
          <output id={id} data-empty={value === '' || undefined}>
            {value || placeholder}
          </output>
        ) : (
          <input
            id={id}
            type="text"
            value={value}
            maxLength={knob.maxLength}
            placeholder={placeholder}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            aria-invalid={problem !== undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </span>
      {problem && (
        <div className="lab-problem">
          {problem.column !== undefined && <Mark text={value} column={problem.column} />}
          <p id={`${id}-problem`} role="status">
            {problem.column !== undefined && `Column ${problem.column}: `}
            {problem.message}.
          </p>
        </div>
      )}
    </div>
  )
}

/** The text once more with the place marked where it stopped making sense. */
function Mark({ text, column }: { readonly text: string; readonly column: number }) {
  const from = Math.max(0, column - 28)
  const shown = text.slice(from, column + 20)
  const at = column - 1 - from
  return (
    <p className="lab-mark" aria-hidden="true">
      {from > 0 && '…'}
      {shown.slice(0, at)}
      <mark>{shown.slice(at, at + 1).trim() || '␣'}</mark>
      {shown.slice(at + 1)}
    </p>
  )
}
