import type { Certificate } from '@/lib/geometry/certificate/certificate'
import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import { type DrawnCharts, drawnChartSteps } from './drawn-chart'
import type { LabAnswer } from './lab-answer'
import type { LabFinding } from './lab-finding'
import { type LabLandscape, labLandscape } from './lab-landscape'
import type { LabPicture } from './lab-picture'
import { isShownWhole, type LabQuestion, readLabQuestion } from './lab-question'
import { labZeroSet } from './lab-zero-set'

/**
 * Draws what was found: the landscape, W₀ in it, the charts of the walk. Yields the picture as it grows; the panels
 * wait for the last one, since what is found is shown together with its drawings.
 *
 * @param certificateFor the resolution of what a landscape shows
 */
export function* drawingSteps(
  question: LabQuestion,
  finding: LabFinding,
  certificateFor: (landscape: LabLandscape) => Certificate | undefined,
): Generator<LabPicture, LabPicture> {
  const { texts, reading, answer, walk } = finding
  const landscape = labLandscape(question, centreOf(answer))
  const begun: LabPicture = { texts, reading, answer, landscape, progress }
  yield begun
  const zeroSet = labZeroSet(landscape, answer, certificateFor(landscape))
  const drawn = walk && (yield* drawnWhile(walk, begun))
  return { ...finding, landscape, zeroSet, ...(drawn && { drawn }) }
}

/**
 * The picture of what was found before, without looking for it again; without W₀ where {@link findingOf} says that no
 * landscape can be drawn from it.
 *
 * @throws RangeError when it was found of a text that is no question
 * @example
 * const texts = { k: '(x^2 - y^3)^2', box: '', at: '', prior: '' }
 * const finding = findingOf(labPicture(texts), true)
 * const picture = finding && runToEnd(drawnFinding(finding)) // as labPicture gives it
 */
export function* drawnFinding(finding: LabFinding): Generator<LabPicture, LabPicture> {
  const read = readLabQuestion(finding.texts)
  if (!read.ok) throw new RangeError(`${finding.texts.k} is no question: ${read.problem.message}`)
  const { question } = read
  const certificate = isShownWhole(question) ? certificateOf(finding.answer) : undefined
  return yield* drawingSteps(question, finding, () => certificate)
}

/** The resolution that an answer rests on. */
export function certificateOf(answer: LabAnswer): Certificate | undefined {
  return answer.status === 'exact' ? answer.certificate : undefined
}

/** A rational point that attains λ, through which a slice of a landscape is laid. */
export function centreOf(answer: LabAnswer): Readonly<Record<string, string>> {
  if (answer.status !== 'exact' && answer.status !== 'upper-bound') return {}
  const zero = answer.zeros.find((one) => one.kind === 'point' && one.field === undefined)
  return zero?.kind === 'point' ? zero.coordinates : {}
}

/** The charts of a walk as they are drawn; the picture stands while that goes on. */
function* drawnWhile(
  walk: ResolutionWalk,
  picture: LabPicture,
): Generator<LabPicture, DrawnCharts> {
  const steps = drawnChartSteps(walk)
  let step = steps.next()
  while (!step.done) {
    yield picture
    step = steps.next()
  }
  return step.value
}

const progress = { stage: 'points', point: 0, pointCount: 0, blowUps: 0 } as const
