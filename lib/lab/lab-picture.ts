import type { Syntax } from '@/lib/geometry/polynomials/grammar'
import { texOfSyntax } from '@/lib/geometry/polynomials/syntax-tex'
import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import { resolutionWalk } from '@/lib/geometry/walk/walk-of'
import type { ThresholdAnswer, ThresholdProgress } from '@/lib/geometry/threshold-question'
import { type LabAnswer, labAnswer } from './lab-answer'
import { type LabCheck, labCheckSteps } from './lab-check'
import { type LabLandscape, labLandscape, type LabZeroSet, labZeroSet } from './lab-landscape'
import { type LabPolygon, labPolygon } from './lab-polygon'
import { type DrawnCharts, drawnChartSteps } from './drawn-chart'
import type { LabMethods } from './lab-methods'
import type { LabProblem, LabQuestion, LabTexts } from './lab-question'

/** A text that was understood. */
export type LabReading = {
  readonly syntax: Syntax
  readonly variables: readonly string[]
  /** K as it was typed, as TeX. */
  readonly tex: string
  readonly termCount: number
}

/** How far the work on a question has come, in the words of {@link ThresholdProgress} or in levels. */
export type LabProgress =
  | ThresholdProgress
  | { readonly stage: 'several' }
  | { readonly stage: 'volume'; readonly level: number; readonly levelCount: number }

/** All that the Lab shows of one question: what is not there yet is left out. */
export type LabPicture = {
  readonly texts: LabTexts
  readonly problem?: LabProblem
  readonly reading?: LabReading
  readonly answer?: LabAnswer
  readonly landscape?: LabLandscape
  readonly zeroSet?: LabZeroSet
  /** The resolution, chart by chart, where there is one. */
  readonly walk?: ResolutionWalk
  /** The charts of the walk as they are drawn. */
  readonly drawn?: DrawnCharts
  readonly polygon?: LabPolygon
  readonly check?: LabCheck
  /** What is being worked on; absent when the picture is complete. */
  readonly progress?: LabProgress
}

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
  let picture: LabPicture = { texts, reading, landscape: labLandscape(question) }
  yield { ...picture, progress: { stage: variables.length > 2 ? 'several' : 'factors', ...start } }

  const found = yield* answered(question, methods, picture)
  if ('message' in found)
    return { ...picture, problem: { field: texts.at === '' ? 'k' : 'at', message: found.message } }
  const answer = labAnswer(question, found)
  const landscape = labLandscape(question, centreOf(answer))
  picture = { ...picture, answer, landscape }
  if (answer.status === 'negative') return picture
  yield { ...picture, progress: { stage: 'points', ...start } }

  const zeroSet = labZeroSet(question, landscape, answer)
  const polygon = labPolygon(question, answer)
  const certificate = answer.status === 'exact' ? answer.certificate : undefined
  if (certificate) {
    const walk = resolutionWalk(certificate)
    const drawn = yield* drawnWhile(walk, picture)
    picture = { ...picture, walk, drawn }
  }
  picture = { ...picture, zeroSet, polygon }
  if (!withCheck) return picture
  const checks = labCheckSteps(
    question,
    answer,
    landscape.kind === 'none' ? 1 : landscape.top,
    methods,
  )
  let check = checks.next()
  while (!check.done) {
    const { value } = check
    const level = value.kind === 'check' ? value.volumes.length : 0
    const levelCount = value.kind === 'check' ? value.levelCount : 0
    yield { ...picture, check: value, progress: { stage: 'volume', level, levelCount } }
    check = checks.next()
  }
  return { ...picture, check: check.value }
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

/** The charts of a walk as they are drawn; the picture stands while that goes on. */
function* drawnWhile(
  walk: ResolutionWalk,
  picture: LabPicture,
): Generator<LabPicture, DrawnCharts> {
  const steps = drawnChartSteps(walk)
  let step = steps.next()
  while (!step.done) {
    yield { ...picture, progress: { stage: 'points', ...start } }
    step = steps.next()
  }
  return step.value
}

const start = { point: 0, pointCount: 0, blowUps: 0 } as const

/** A rational point that attains λ, through which a slice of a landscape is laid. */
function centreOf(answer: LabAnswer): Readonly<Record<string, string>> {
  if (answer.status !== 'exact' && answer.status !== 'upper-bound') return {}
  const zero = answer.zeros.find((one) => one.kind === 'point' && one.field === undefined)
  return zero?.kind === 'point' ? zero.coordinates : {}
}
