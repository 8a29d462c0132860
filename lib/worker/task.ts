/**
 * What a task sees of the run it belongs to. A long task reports as it goes, and lets messages in
 * between its pieces; a short one needs none of it.
 */
export type Run<Output> = {
  /** A coarse or partial answer, painted at once; the returned value is the final one. */
  report(partial: Output): void
  /** The part of the work that is done, in [0, 1]. */
  progress(fraction: number): void
  /**
   * Lets waiting messages in, or rests for a while. Rejects with {@link Cancelled} as soon as the answer
   * is no longer wanted.
   */
  pause(milliseconds?: number): Promise<void>
}

/** A pure computation that the worker runs: its input and its output are plain data. */
export type Task<Input, Output> = (input: Input, run: Run<Output>) => Output | Promise<Output>

/** The reason with which {@link Run.pause} stops a task that nobody waits for. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** From the page to the worker. */
export type Request =
  | {
      readonly kind: 'ask'
      readonly id: number
      readonly task: string
      readonly input: unknown
      /** A request that this one replaces: it is cancelled, and nothing more is said of it. */
      readonly instead?: number
    }
  | { readonly kind: 'cancel'; readonly id: number }

/** From the worker to the page. */
export type Reply =
  | { readonly kind: 'partial' | 'result'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'cancelled'; readonly id: number }
