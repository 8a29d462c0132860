import { runToEnd } from '@/lib/numerics/run-to-end'
import { planeMethods } from './lab-methods'
import type { LabPicture } from './lab-picture'
import { type LabTexts, readLabQuestion } from './lab-question'
import { pictureSteps } from './picture-steps'
import { severalMethods } from './several-methods'

/**
 * {@link pictureSteps} of what was typed, with every method at hand.
 *
 * @param withCheck whether to measure volumes, which takes longer than all the rest
 * @example
 * const steps = labSteps({ k: '(x^2 - y^3)^2', box: '', at: '', prior: '' })
 */
export function* labSteps(texts: LabTexts, withCheck = true): Generator<LabPicture, LabPicture> {
  const read = readLabQuestion(texts)
  if (!read.ok) return { texts, problem: read.problem }
  const methods = read.question.variables.length > 2 ? severalMethods : planeMethods
  return yield* pictureSteps(texts, read.question, methods, withCheck)
}

/**
 * The whole picture of a question at once: {@link labSteps}, run to its end.
 *
 * @example
 * labPicture({ k: 'x^2 + 1', box: '', at: '', prior: '' }).answer // { status: 'no-zero' }
 */
export function labPicture(texts: LabTexts, withCheck = true): LabPicture {
  return runToEnd(labSteps(texts, withCheck))
}
