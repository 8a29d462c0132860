/** Something wrong in the content, said so that its author can mend it. */
export type Fault = {
  /** Path from the root of the project. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly what: string
  readonly todo: string
}

/** A fault, before it is known in which file. */
export type Finding = Omit<Fault, 'file'>

/** `content/03-posterior/chapter.mdx:12: what is wrong. What to do.` */
export const faultText = ({ file, line, what, todo }: Fault): string =>
  `${file}:${line}: ${what}. ${todo}.`

/** Thrown by the build when a chapter has faults: every one of them, a line each. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`The content has faults:\n${faults.map(faultText).join('\n')}`)
    this.faults = faults
  }
}
