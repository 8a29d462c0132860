import type { ParamsOf } from '@/components/controls/params'
import type { LabPicture } from '@/lib/lab/lab-picture'
import type { LabTexts } from '@/lib/lab/lab-question'
import type { knobs } from './params'

export type LabParams = ParamsOf<typeof knobs>

/** What was typed, of all that the address holds. */
export function textsOf({ k, box, at, prior }: LabParams): LabTexts {
  return { k, box, at, prior }
}

export function sameTexts(a: LabTexts, b: LabTexts): boolean {
  return a.k === b.k && a.box === b.box && a.at === b.at && a.prior === b.prior
}

/** Each question once, in the order in which they are asked. */
export function eachOnce(asked: readonly LabTexts[]): readonly LabTexts[] {
  return asked.filter((one, k) => asked.findIndex((other) => sameTexts(other, one)) === k)
}

/** Whether a picture has all that the panels draw before the measuring begins. */
export function isDrawable(picture: LabPicture): boolean {
  return picture.polygon !== undefined
}

/**
 * A picture that can be drawn, after another one. Of one question only the check grows from then on: the other
 * parts are those of the picture before, the very same objects, so that they need not be drawn again.
 */
export function grown(before: LabPicture | undefined, newest: LabPicture): LabPicture {
  if (!before || !sameTexts(before.texts, newest.texts)) return newest
  const { check: _check, progress: _progress, ...parts } = before
  const { check, progress } = newest
  return { ...parts, ...(check && { check }), ...(progress && { progress }) }
}

/** What the Lab shows of a question that may still be worked on. */
export type LabView = {
  readonly texts: LabTexts
  /** The newest text that was understood. */
  readonly reading: LabPicture['reading']
  /** What is wrong with the present text. */
  readonly problem: LabPicture['problem']
  readonly answer: LabPicture['answer']
  /** Whether the answer, or the panels, belong to an earlier question. */
  readonly isStale: boolean
  /** The last picture that could be drawn. */
  readonly shown: LabPicture | undefined
  readonly progress: LabPicture['progress']
}

/** What to show: the newest of each part, and the last good picture where there is no newer one. */
export function labView(
  texts: LabTexts,
  newest: LabPicture | undefined,
  shown: LabPicture | undefined,
): LabView {
  const current = newest && sameTexts(newest.texts, texts) ? newest : undefined
  const answer = newest?.answer ?? shown?.answer
  return {
    texts,
    reading: newest?.reading ?? shown?.reading,
    problem: current?.problem,
    answer,
    isStale: current?.answer === undefined,
    shown,
    progress: current?.progress,
  }
}
