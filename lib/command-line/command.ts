/** A value that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * One command of the terminal edge, `npm run -s slt -- NAME …`: a pure answer to its arguments, apart
 * from the files and the standard input that they name.
 */
export type Command = {
  readonly name: string
  /** One line for the overview. */
  readonly summary: string
  /** What `--help` prints below the summary: the arguments, the answer, an example. */
  readonly usage: string
  /**
   * The answer, printed as one JSON object.
   *
   * @throws RangeError or TypeError for a bad argument, with its name and its value
   */
  readonly run: (args: readonly string[], progress: Progress) => Json | Promise<Json>
}

/** Where a long command tells how far it is: never a part of its answer. */
export type Progress = {
  /** Whether somebody is watching: the terminal, when standard error is one. */
  readonly isWatched: boolean
  /** Prints a line on standard error at once. */
  readonly tell: (line: string) => void
}
