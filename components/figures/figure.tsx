import { memo, type ReactNode, type RefObject, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { HowComputed, type Method } from './how-computed'
import { PresentTool } from './present-tool'
import { type SavedAs, SaveTool } from './save-tool'
import { linkTo } from './link-to'
import { ReportTool } from './report-tool'
import { ShareTool } from './share-tool'
import { usePrinting } from './use-printing'
import { useRested } from './use-rested'
import { useSettled } from './use-settled'
import { wholeEquations } from './whole-equations'

/**
 * The frame of every figure: title, picture, what it printed, what is seen in words, the knobs, and
 * one quiet row of tools.
 */
export function Figure({
  uid,
  title,
  description,
  problem,
  isStill,
  isFinal,
  progress,
  controls,
  readout,
  method,
  share,
  csv,
  onSaving,
  onReset,
  children,
}: {
  readonly uid: string
  readonly title: string
  /** What is seen now, in words. */
  readonly description: string
  /** Why the picture is not the newest, in words. */
  readonly problem?: string | undefined
  readonly isStill: boolean
  readonly isFinal: boolean
  /** The part of a long computation that is done, in [0, 1]: the picture is still the one before. */
  readonly progress?: number | undefined
  /** The knobs, where they do not stand in the picture itself. */
  readonly controls?: ReactNode
  /** The formula that was evaluated and the numbers it gave. */
  readonly readout: ReactNode
  readonly method: Method
  /** The name of the widget, the id of its instance, and its state as a query without prefix. */
  readonly share: { readonly widget: string; readonly id: string; readonly query: string }
  /** The numbers of the picture, made when they are saved. */
  readonly csv: () => string
  /** Called around the saving of a picture, for figures that show a canvas and have to draw the SVG. */
  readonly onSaving?: (isSaving: boolean, kind: SavedAs) => void
  readonly onReset: () => void
  readonly children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const spoken = useSettled(description, isFinal)
  // Paper is given the drawing that goes into files, in place of a canvas: it is as sharp as the paper.
  usePrinting((isPrinting) => flushSync(() => onSaving?.(isPrinting, 'svg')))
  // The tools are closed or at rest while a knob moves: they follow when it stands.
  const newest = useMemo(() => ({ method, share, csv, title }), [method, share, csv, title])
  const tools = useRested(newest)
  return (
    <div className="widget" role="group" ref={root} aria-labelledby={`${uid}-name`}>
      <p className="widget-title" id={`${uid}-name`}>
        {title}
      </p>
      <div className="widget-picture">
        {children}
        {progress !== undefined && (
          <progress className="widget-progress" value={progress} aria-label="computing" />
        )}
      </div>
      <div className="widget-readout">{readout}</div>
      {controls && (
        <fieldset className="widget-controls" disabled={isStill}>
          <legend className="sr-only">{`Knobs of “${title}”`}</legend>
          {controls}
        </fieldset>
      )}
      <p className="widget-description" aria-live="polite">
        {wholeEquations(spoken)}
      </p>
      {problem && (
        <p className="widget-problem" role="status">
          The picture is the last one that could be computed: {problem}.
        </p>
      )}
      <div className="widget-tools">
        <button type="button" className="tool" disabled={isStill} onClick={onReset}>
          reset
        </button>
        <Tools {...{ tools, root, uid, isStill, onSaving }} />
      </div>
    </div>
  )
}

const Tools = memo(function Tools({
  tools: { method, share, csv, title },
  root,
  uid,
  isStill,
  onSaving,
}: {
  readonly tools: {
    readonly method: Method
    readonly share: { readonly widget: string; readonly id: string; readonly query: string }
    readonly csv: () => string
    readonly title: string
  }
  readonly root: RefObject<HTMLElement | null>
  readonly uid: string
  readonly isStill: boolean
  readonly onSaving: ((isSaving: boolean, kind: SavedAs) => void) | undefined
}) {
  return (
    <>
      <ShareTool {...share} uid={uid} title={title} isStill={isStill} />
      <SaveTool root={root} name={share.id} csv={csv} onSaving={onSaving} isStill={isStill} />
      <PresentTool root={root} isStill={isStill} />
      <ReportTool title={title} link={linkTo(share.id, share.query, isStill)} />
      <HowComputed {...method} />
    </>
  )
})
