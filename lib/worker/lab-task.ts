import { type LabPicture, labSteps } from '@/lib/lab/lab-picture'
import type { LabTexts } from '@/lib/lab/lab-question'
import { streamed } from './streamed'
import type { Run } from './task'

type LabRequest = { readonly texts: LabTexts; readonly withCheck: boolean }

/** All that the Lab shows of a typed loss. */
export async function labTask(
  { texts, withCheck }: LabRequest,
  run: Run<LabPicture>,
): Promise<LabPicture> {
  return streamed(labSteps(texts, withCheck), run)
}
