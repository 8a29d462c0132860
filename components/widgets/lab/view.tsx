import { startTransition, useEffect, useState } from 'react'
import { Figure } from '@/components/figures/figure'
import type { LabTexts } from '@/lib/lab/lab-question'
import { AnswerPanel } from './answer/answer-panel'
import { CopyTool } from './answer/copy-tool'
import { csv } from './csv'
import { describe } from './describe'
import type { LabParams, LabView } from './lab-state'
import { methodOf } from './method'
import { PanelChooser } from './panels/panel-chooser'
import type { LabPart, PartName } from './parts/part'
import { QuestionPanel } from './question/question-panel'

export type LabFigureProps = {
  readonly id: string
  readonly uid: string
  /** The name in the registry: what an embed shows. */
  readonly widget: string
  readonly title: string
  readonly parts: readonly LabPart[]
  readonly view: LabView
  readonly params: LabParams
  readonly query: string
  readonly isStill: boolean
  readonly failure: string | undefined
  readonly isStopped: boolean
  /** Called when every panel is there. */
  readonly onWhole: () => void
  readonly onStop: () => void
  readonly onGoOn: () => void
  readonly set: (changes: Partial<LabParams>) => void
  readonly reset: () => void
}

/** The Lab: the question, the answer, and the panels that show why. */
export function LabFigure(props: LabFigureProps) {
  const { id, uid, widget, title, parts, view, query, isStill, failure, set } = props
  const [isSaving, setSaving] = useState(false)
  const { shown, answer, texts } = view
  const picture = { ...shown, texts, ...(answer && { answer }) }
  return (
    <Figure
      uid={uid}
      title={title}
      description={describe(picture)}
      problem={failure}
      isStill={isStill}
      isFinal={view.progress === undefined && view.problem === undefined}
      readout={<CopyTool picture={picture} isStill={isStill} />}
      method={methodOf(picture)}
      share={{ widget, id, query }}
      csv={() => csv(picture)}
      onSaving={(isSaved, kind) => setSaving(isSaved && kind === 'svg')}
      onReset={props.reset}
    >
      <div
        className="lab"
        data-parts={parts.length}
        aria-busy={view.progress !== undefined && !props.isStopped}
      >
        <QuestionPanel
          uid={uid}
          texts={texts}
          reading={view.reading}
          problem={view.problem}
          isStill={isStill}
          onChange={(changes: Partial<LabTexts>) => set({ ...changes, chart: '' })}
        />
        <AnswerPanel
          answer={answer}
          problem={view.problem}
          progress={view.progress}
          isStale={view.isStale}
          isStopped={props.isStopped}
          onStop={props.onStop}
          onGoOn={props.onGoOn}
        />
        <Panels {...props} isSaving={isSaving} />
      </div>
    </Figure>
  )
}

function Panels({
  uid,
  parts,
  view,
  params,
  isStill,
  isSaving,
  onWhole,
  set,
}: LabFigureProps & { readonly isSaving: boolean }) {
  const [chosen, setChosen] = useState<PartName>()
  const there = useOneByOne(parts, isStill, onWhole)
  const { shown } = view
  if (!shown) return null
  const columns = parts.length > 1 ? [parts.slice(0, 2), parts.slice(2)] : [parts]
  const has = parts.filter(({ isIn }) => isIn(shown)).map(({ name }) => name)
  const shownPart = chosen !== undefined && has.includes(chosen) ? chosen : has[0]
  return (
    <fieldset className="lab-panels" disabled={isStill} data-stale={view.isStale || undefined}>
      <legend className="sr-only">What shows it</legend>
      {has.length > 1 && <PanelChooser parts={has} chosen={shownPart} onChoose={setChosen} />}
      {columns.map((column) => (
        <div key={column[0]?.name} className="lab-column">
          {column.map((part) => (
            <div
              key={part.name}
              className="lab-panel-place"
              data-chosen={part.name === shownPart || undefined}
            >
              {there.includes(part) && (
                <part.Part {...{ uid, shown, params, isStill, isSaving, set }} />
              )}
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

/**
 * The panels that are there: in a live figure one more with each frame until all are, so that the page answers
 * between them.
 */
function useOneByOne(
  parts: readonly LabPart[],
  isStill: boolean,
  onWhole: () => void,
): readonly LabPart[] {
  const [count, setCount] = useState(isStill ? parts.length : 0)
  useEffect(() => {
    if (count >= parts.length) return onWhole()
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + 1)))
    return () => cancelAnimationFrame(frame)
  }, [count, parts.length, onWhole])
  return parts.slice(0, count)
}
