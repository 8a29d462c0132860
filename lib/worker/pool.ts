import {
  type Client,
  createClient,
  type InputOf,
  type OutputOf,
  type Spawn,
  type Tasks,
} from './client'

/** What becomes of a question that was asked in pieces. */
export type PoolListener<Output> = {
  /**
   * The newest answer to each piece, in the order of the inputs, undefined where there is none yet;
   * final when every piece has its own final answer.
   */
  readonly answered: (outputs: readonly (Output | undefined)[], isFinal: boolean) => void
  /** A piece failed, or its worker died more often than it was restarted; the others are given up. */
  readonly failed: (message: string) => void
  /** The part of all the work that is done, in [0, 1]. */
  readonly progressed?: (fraction: number) => void
}

/** One reader of answers in pieces: asking again replaces what was asked before. */
export type PoolChannel<Input> = {
  readonly ask: (inputs: readonly Input[]) => void
  readonly cancel: () => void
}

/** The way to the tasks of several workers. */
export type Pool<Table extends Tasks> = {
  readonly open: <Name extends keyof Table & string>(
    task: Name,
    listener: PoolListener<OutputOf<Table[Name]>>,
  ) => PoolChannel<InputOf<Table[Name]>>
}

/**
 * Several workers for questions that fall into independent pieces, such as the chains of a sampler: each has the
 * piece that it works on and one that lies ready, so that no worker waits for a busy page; who is done takes the
 * next. An answer is a function of its input alone, so the answers are the same, bit for bit, whatever the number of
 * workers and whichever of them did what. Workers are started when there is a piece for them, and started anew when
 * they die.
 *
 * @param size how many workers there may be, a positive integer
 * @throws RangeError when the size is not a positive integer
 */
export function createPool<Table extends Tasks>(spawn: Spawn, size: number): Pool<Table> {
  if (!(Number.isInteger(size) && size >= 1))
    throw new RangeError(`size must be a positive integer, got ${size}`)
  const workers = Array.from({ length: size }, () => createClient<Table>(spawn))
  return { open: (task, listener) => openOn(workers, task, listener) }
}

function openOn<Table extends Tasks, Name extends keyof Table & string>(
  workers: readonly Client<Table>[],
  task: Name,
  listener: PoolListener<OutputOf<Table[Name]>>,
): PoolChannel<InputOf<Table[Name]>> {
  let cancelAll = nothing
  return {
    ask: (inputs) => {
      cancelAll()
      const outputs: (OutputOf<Table[Name]> | undefined)[] = inputs.map(() => undefined)
      const done = new Float64Array(inputs.length)
      let next = 0
      let left = inputs.length
      if (left === 0) listener.answered([], true)
      const hands = [...workers, ...workers].slice(0, inputs.length)
      const channels = hands.map((worker) => {
        let piece = next
        const progress = (fraction: number) => {
          done[piece] = fraction
          listener.progressed?.(done.reduce((sum, part) => sum + part, 0) / done.length)
        }
        const channel = worker.open(task, {
          progressed: progress,
          answered: (output, isFinal) => {
            outputs[piece] = output
            if (!isFinal) return listener.answered(outputs.slice(), false)
            progress(1)
            left--
            if (next < inputs.length) {
              piece = next++
              channel.ask(inputs[piece]!)
            }
            listener.answered(outputs.slice(), left === 0)
          },
          failed: (message) => {
            cancelAll()
            listener.failed(message)
          },
        })
        next++
        return channel
      })
      cancelAll = () => channels.forEach((channel) => channel.cancel())
      channels.forEach((channel, first) => channel.ask(inputs[first]!))
    },
    cancel: () => cancelAll(),
  }
}

function nothing(): void {}
