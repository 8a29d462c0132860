import { drawnFinding } from '@/lib/lab/lab-drawing'
import type { LabFinding } from '@/lib/lab/lab-finding'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { type LabTexts, readLabQuestion } from '@/lib/lab/lab-question'
import { streamed } from './streamed'
import type { Run } from './task'

type LabRequest = {
  readonly texts: LabTexts
  readonly withCheck: boolean
  /** What the page holds of the question already. */
  readonly finding: LabFinding | undefined
}

/**
 * All that the Lab shows of a typed loss. What the page knows is only drawn: the engine is fetched when something else
 * is asked, and few readers ask in three variables.
 */
export async function labTask(
  { texts, withCheck, finding }: LabRequest,
  run: Run<LabPicture>,
): Promise<LabPicture> {
  if (finding) return streamed(drawnFinding(finding), run)
  const read = readLabQuestion(texts)
  if (!read.ok) return { texts, problem: read.problem }
  const { pictureSteps, planeMethods } = await import('@/lib/lab/lab-engine')
  const methods =
    read.question.variables.length > 2
      ? (await import('@/lib/lab/several-methods')).severalMethods
      : planeMethods
  return streamed(pictureSteps(texts, read.question, methods, withCheck), run)
}
