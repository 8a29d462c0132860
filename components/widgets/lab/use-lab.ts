import { useCallback, useEffect, useRef, useState } from 'react'
import { sameParams } from '@/components/controls/params'
import { useTask } from '@/components/controls/use-task'
import { type Root, useWidget, type Widget } from '@/components/controls/use-widget'
import type { LiveProps } from '@/components/controls/widget-props'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { readFindings } from './findings'
import { grown, isDrawable, labView, type LabView, sameTexts, textsOf } from './lab-state'
import { knobs } from './params'

/** The live Lab: its address, the work on what was typed, and what can be shown of it. */
export type Lab = {
  readonly root: Root
  readonly widget: Widget<typeof knobs>
  readonly view: LabView
  /** Whether there is something to show in place of the still. */
  readonly isComplete: boolean
  /** Why the work failed, in words. */
  readonly failure: string | undefined
  readonly isStopped: boolean
  readonly stop: () => void
  readonly goOn: () => void
}

/** The newest picture that came, and the last one that could be drawn. */
type Kept = { readonly seen?: LabPicture; readonly shown?: LabPicture | undefined }

/** The state of a live Lab. */
export function useLab(props: LiveProps<typeof knobs>, withCheck: boolean): Lab {
  const { root, widget } = useWidget(knobs, props)
  const set = useSame(widget.set)
  const texts = textsOf(widget.params)
  const [attempt, setAttempt] = useState(0)
  const [stopped, setStopped] = useState<string>()
  const [{ seen, shown }, setKept] = useState<Kept>({})
  const [findings] = useState(() => readFindings(props.id))
  const finding = findings.find((one) => sameTexts(one.texts, texts))
  const task = useTask('lab', { texts, withCheck, finding }, [texts, withCheck, attempt])
  const newest = task.output
  // The last good picture stays while the next one is made.
  if (newest && newest !== seen)
    setKept({ seen: newest, shown: isDrawable(newest) ? grown(shown, newest) : shown })

  const view = labView(texts, newest, shown)
  const asked = JSON.stringify([texts, attempt])
  const isStopped = stopped === asked && view.progress !== undefined
  const isInitial = sameParams(knobs, widget.params, widget.initial)
  const isDone = newest !== undefined && newest.progress === undefined
  const isPatient = usePatience()
  return {
    root,
    widget: { ...widget, set },
    view,
    isComplete:
      isDone ||
      (shown !== undefined && !(isInitial && isPatient)) ||
      (newest !== undefined && !isInitial && !isPatient),
    failure: task.problem,
    isStopped,
    stop: () => {
      task.cancel()
      setStopped(asked)
    },
    goOn: () => setAttempt((count) => count + 1),
  }
}

/**
 * The still has every panel, and every measured point: the live Lab waits this long before it shows
 * itself with less, for its panels where the address asks another question, and else for its points.
 */
const PATIENCE_MS = 2500

function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isPatient
}

/** One function for all renderings, so that what is given it need not be rendered again; it does what the newest did. */
function useSame<Argument>(newest: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(newest)
  useEffect(() => {
    latest.current = newest
  })
  return useCallback((argument) => latest.current(argument), [])
}
