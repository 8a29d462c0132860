import { planeMethods } from '@/lib/lab/lab-methods'
import { type LabPicture, pictureSteps } from '@/lib/lab/lab-picture'
import { type LabTexts, readLabQuestion } from '@/lib/lab/lab-question'
import { streamed } from './streamed'
import type { Run } from './task'

type LabRequest = { readonly texts: LabTexts; readonly withCheck: boolean }

/** All that the Lab shows of a typed loss. Few readers ask in three variables: only then are its methods fetched. */
export async function labTask(
  { texts, withCheck }: LabRequest,
  run: Run<LabPicture>,
): Promise<LabPicture> {
  const read = readLabQuestion(texts)
  if (!read.ok) return { texts, problem: read.problem }
  const methods =
    read.question.variables.length > 2
      ? (await import('@/lib/lab/several-methods')).severalMethods
      : planeMethods
  return streamed(pictureSteps(texts, read.question, methods, withCheck), run)
}
