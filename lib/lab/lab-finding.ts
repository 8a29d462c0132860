import type { LabPicture } from './lab-picture'
import { isShownWhole, readLabQuestion } from './lab-question'

/** What was found out about a question, apart from its drawings: plain JSON, exact where the answer is. */
export type LabFinding = Required<Pick<LabPicture, 'texts' | 'reading' | 'answer' | 'polygon'>> &
  Pick<LabPicture, 'walk' | 'check'>

/**
 * What was found for a picture. Nothing when there is no answer to draw, or when a landscape is wanted that shows
 * something else than what was asked about: a slice, or the surroundings of a point.
 *
 * @example
 * findingOf(labPicture({ k: 'x^2*y^2', box: '', at: '', prior: '' }), true)?.answer.status // 'exact'
 */
export function findingOf(picture: LabPicture, withLandscape: boolean): LabFinding | undefined {
  const { texts, reading, answer, polygon, walk, check } = picture
  const read = readLabQuestion(texts)
  if (!read.ok || !reading || !answer || !polygon) return undefined
  if (withLandscape && !isShownWhole(read.question)) return undefined
  return { texts, reading, answer, polygon, ...(walk && { walk }), ...(check && { check }) }
}
