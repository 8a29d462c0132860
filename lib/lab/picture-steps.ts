import { texOfSyntax } from '@/lib/geometry/polynomials/syntax-tex'
import type { ThresholdAnswer } from '@/lib/geometry/threshold-question'
import { resolutionWalk } from '@/lib/geometry/walk/walk-of'
import { labAnswer } from './lab-answer'
import { landscapeCertificate } from './lab-certificate'
import { labCheckSteps } from './lab-check'
import { centreOf, certificateOf, drawingSteps } from './lab-drawing'
import { labLandscape } from './lab-landscape'
import type { LabMethods } from './lab-methods'
import type { LabPicture } from './lab-picture'
import { labPolygon } from './lab-polygon'
import type { LabQuestion, LabTexts } from './lab-question'

/**
 * Everything about a question in the order in which a reader wants it: what was understood, the
 * landscape, λ and m, the Newton polygon, the measured volumes. Yields the picture as it grows.
 *
 * @param methods those for as many variables as the question has
 * @param withCheck whether to measure volumes, which takes longer than all the rest
 * @example
 * const texts = { k: '(x^2 - y^3)^2', box: '', at: '', prior: '' }
 * const read = readLabQuestion(texts)
 * const steps = read.ok && pictureSteps(texts, read.question, planeMethods, true)
 */
export function* pictureSteps(
  texts: LabTexts,
  question: LabQuestion,
  methods: LabMethods,
  withCheck: boolean,
): Generator<LabPicture, LabPicture> {
  const { polynomial, variables, syntax } = question
  const tex = texOfSyntax(syntax)
  const reading = { syntax, variables, tex, termCount: polynomial.terms.length }
  const picture: LabPicture = { texts, reading, landscape: labLandscape(question) }
  yield { ...picture, progress: { stage: variables.length > 2 ? 'several' : 'factors', ...start } }

  const found = yield* answered(question, methods, picture)
  if ('message' in found)
    return { ...picture, problem: { field: texts.at === '' ? 'k' : 'at', message: found.message } }
  const answer = labAnswer(question, found)
  if (answer.status === 'negative')
    return { ...picture, answer, landscape: labLandscape(question, centreOf(answer)) }

  const polygon = labPolygon(question, answer)
  const certificate = certificateOf(answer)
  const walk = certificate && resolutionWalk(certificate)
  const finding = { texts, reading, answer, polygon, ...(walk && { walk }) }
  const drawn = yield* drawingSteps(question, finding, (landscape) =>
    landscapeCertificate(question, landscape, answer),
  )
  if (!withCheck) return drawn
  const checks = labCheckSteps(
    question,
    answer,
    drawn.landscape && drawn.landscape.kind !== 'none' ? drawn.landscape.top : 1,
    methods,
  )
  let check = checks.next()
  while (!check.done) {
    const { value } = check
    const level = value.kind === 'check' ? value.volumes.length : 0
    const levelCount = value.kind === 'check' ? value.levelCount : 0
    yield { ...drawn, check: value, progress: { stage: 'volume', level, levelCount } }
    check = checks.next()
  }
  return { ...drawn, check: check.value }
}

/** λ and m, or why the engine refuses: a polynomial that is too large, a point that is not there. */
function* answered(
  question: LabQuestion,
  methods: LabMethods,
  picture: LabPicture,
): Generator<LabPicture, ThresholdAnswer | RangeError> {
  try {
    const steps = methods.thresholdSteps(question)
    let step = steps.next()
    while (!step.done) {
      yield { ...picture, progress: step.value }
      step = steps.next()
    }
    return step.value
  } catch (reason) {
    if (reason instanceof RangeError) return reason
    throw reason
  }
}

const start = { point: 0, pointCount: 0, blowUps: 0 } as const
