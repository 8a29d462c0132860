/** What a report of a mistake says by itself: where it is, how that place stands, and in which version. */
export type Report = {
  /** The name of the page or figure. */
  readonly place: string
  /** The address that brings back what the reader saw. */
  readonly address: string
  readonly version: string
}

/** The text of a report, with room for what is wrong. */
export function reportText({ place, address, version }: Report): string {
  return [
    `Where: ${place}`,
    `Version: ${version}`,
    `As seen at: ${address}`,
    '',
    'What stands there:',
    '',
    'What should stand there, and how you know:',
    '',
  ].join('\n')
}

/** The most that the forms of hosts take in an address, with room for the rest of it. */
const MAX_LENGTH = 6000

/**
 * The address of the repository's form for a new issue, filled in. A report too long for an address is
 * cut at its end.
 *
 * @param repository where the source is kept, without a slash at its end
 */
export function reportLink(repository: string, report: Report): string {
  const link = (body: string) =>
    `${repository}/issues/new?${new URLSearchParams({ title: `Mistake in ${report.place}`, body })}`
  let text = reportText(report)
  while (link(text).length > MAX_LENGTH) text = text.slice(0, Math.floor(text.length * 0.8))
  return link(text)
}
