import { memo, useCallback, useState } from 'react'
import { Figure } from '@/components/figures/figure'
import type { LabTexts } from '@/lib/lab/lab-question'
import { AnswerPanel } from './answer/answer-panel'
import { CopyTool } from './answer/copy-tool'
import { csv } from './csv'
import { describe } from './describe'
import type { LabParams, LabView } from './lab-state'
import { methodOf } from './method'
import { CheckPanel } from './panels/check-panel'
import { LandscapePanel } from './panels/landscape-panel'
import { PolygonPanel } from './panels/polygon-panel'
import { ResolutionPanel } from './panels/resolution-panel'
import { PanelChooser } from './panels/panel-chooser'
import type { LabPart } from './parts'
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

/** A panel is drawn anew when something of its own has changed: the check grows while the others stand. */
const panelsOf = {
  Landscape: memo(LandscapePanel),
  Resolution: memo(ResolutionPanel),
  Polygon: memo(PolygonPanel),
  Check: memo(CheckPanel),
}

const none: readonly string[] = []

function Panels({
  uid,
  parts,
  view,
  params,
  isStill,
  isSaving,
  set,
}: LabFigureProps & { readonly isSaving: boolean }) {
  const [chosen, setChosen] = useState<LabPart>()
  const { shown } = view
  const select = useCallback((chart: string) => set({ chart }), [set])
  if (!shown) return null
  const { landscape, zeroSet, walk, drawn, polygon, check, answer, reading } = shown
  const panels = {
    landscape: landscape && (
      <panelsOf.Landscape
        uid={uid}
        landscape={landscape}
        zeroSet={zeroSet}
        params={params}
        isStill={isStill}
        isSaving={isSaving}
        set={set}
      />
    ),
    resolution: (
      <panelsOf.Resolution
        uid={uid}
        answer={answer}
        walk={walk}
        drawn={drawn}
        selected={params.chart}
        isStill={isStill}
        onSelect={select}
      />
    ),
    polygon: polygon && (
      <panelsOf.Polygon uid={uid} polygon={polygon} variables={reading?.variables ?? none} />
    ),
    check: <panelsOf.Check uid={uid} check={check} answer={answer} />,
  }
  const columns = parts.length > 1 ? [parts.slice(0, 2), parts.slice(2)] : [parts]
  const there = parts.filter((part) => panels[part])
  const shownPart = chosen !== undefined && there.includes(chosen) ? chosen : there[0]
  return (
    <fieldset className="lab-panels" disabled={isStill} data-stale={view.isStale || undefined}>
      <legend className="sr-only">What shows it</legend>
      {there.length > 1 && <PanelChooser parts={there} chosen={shownPart} onChoose={setChosen} />}
      {columns.map((column) => (
        <div key={column[0]} className="lab-column">
          {column.map((part) => (
            <div
              key={part}
              className="lab-panel-place"
              data-chosen={part === shownPart || undefined}
            >
              {panels[part]}
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
