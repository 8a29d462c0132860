import { findingOf, type LabFinding } from '@/lib/lab/lab-finding'
import type { LabPicture } from '@/lib/lab/lab-picture'

/**
 * What was found while the page was built, for the live figure to read: a reader who asks nothing else needs no
 * engine. Nothing of it is seen or said.
 */
export function Findings({
  id,
  pictures,
  withLandscape,
}: {
  readonly id: string
  /** One of each question. */
  readonly pictures: readonly LabPicture[]
  /** Whether the figure draws the landscape. */
  readonly withLandscape: boolean
}) {
  const findings = pictures.flatMap((picture) => findingOf(picture, withLandscape) ?? [])
  // Measured numbers may differ in their last digit from one engine of JavaScript to another.
  return (
    <div
      hidden
      suppressHydrationWarning
      data-findings-of={id}
      data-findings={JSON.stringify(findings)}
    />
  )
}

/** What the page holds for the figure of this name. */
export function readFindings(id: string): readonly LabFinding[] {
  const places = [...document.querySelectorAll<HTMLElement>('[data-findings-of]')]
  const written = places.find(({ dataset }) => dataset['findingsOf'] === id)?.dataset['findings']
  // The edge: the page and this script come from one build.
  return written === undefined ? [] : (JSON.parse(written) as LabFinding[])
}
