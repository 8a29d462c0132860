import { expect, test } from 'vitest'
import { createClient, type Spawn } from './client'
import { serve } from './serve'
import type { Reply, Request, Run } from './task'
import { transferables } from './transferables'

const tasks = {
  square: (input: number) => input * input,
  fail: (input: number): number => {
    throw new RangeError(`input must be small, got ${input}`)
  },
  slow: async (input: number, run: Run<number>) => {
    run.report(-input)
    run.progress(0.5)
    await run.pause()
    return input
  },
  rest: async (milliseconds: number, run: Run<number>) => {
    await run.pause(milliseconds)
    return milliseconds
  },
}
type Tasks = typeof tasks

/** A worker of paper: it keeps what it was sent, and answers or dies when told. */
function paperWorkers() {
  const workers: {
    sent: Request[]
    receive: (reply: Reply) => void
    die: (message: string) => void
    isTerminated: boolean
  }[] = []
  const spawn: Spawn = (receive, died) => {
    const worker = { sent: [] as Request[], receive, die: died, isTerminated: false }
    workers.push(worker)
    return {
      post: (request) => worker.sent.push(request),
      terminate: () => (worker.isTerminated = true),
    }
  }
  return { workers, spawn }
}

function recorder() {
  const answers: (readonly [unknown, boolean])[] = []
  const problems: string[] = []
  return {
    answers,
    problems,
    listener: {
      answered: (output: unknown, isFinal: boolean) => void answers.push([output, isFinal]),
      failed: (message: string) => void problems.push(message),
    },
  }
}

const asks = (requests: readonly Request[]) =>
  requests.flatMap((request) => (request.kind === 'ask' ? [request.input] : []))

test('while one request runs only the newest of the others waits', () => {
  const { workers, spawn } = paperWorkers()
  const { listener } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  for (const input of [1, 2, 3, 4]) channel.ask(input)
  const worker = workers[0]!
  expect(asks(worker.sent)).toEqual([1])
  worker.receive({ kind: 'result', id: 0, output: 1 })
  expect(asks(worker.sent)).toEqual([1, 4])
})

test('a running request is told once that it is no longer wanted', () => {
  const { workers, spawn } = paperWorkers()
  const channel = createClient<Tasks>(spawn).open('square', recorder().listener)
  for (const input of [1, 2, 3]) channel.ask(input)
  expect(workers[0]!.sent.filter(({ kind }) => kind === 'cancel')).toEqual([
    { kind: 'cancel', id: 0 },
  ])
})

test('answers come in order and the last one is final', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, answers } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  channel.ask(1)
  channel.ask(2)
  workers[0]!.receive({ kind: 'result', id: 0, output: 1 })
  workers[0]!.receive({ kind: 'result', id: 1, output: 4 })
  expect(answers).toEqual([
    [1, false],
    [4, true],
  ])
})

test('the answer to a request that was closed or is unknown is dropped', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, answers } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  channel.ask(1)
  channel.cancel()
  workers[0]!.receive({ kind: 'result', id: 0, output: 1 })
  workers[0]!.receive({ kind: 'result', id: 77, output: 1 })
  expect(answers).toEqual([])
})

test('a coarse answer that is late by one still shows, and lets the next request go', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, answers } = recorder()
  const channel = createClient<Tasks>(spawn).open('slow', listener)
  channel.ask(1)
  channel.ask(2)
  workers[0]!.receive({ kind: 'partial', id: 0, output: -1 })
  expect(answers).toEqual([[-1, false]])
  expect(asks(workers[0]!.sent)).toEqual([1, 2])
  workers[0]!.receive({ kind: 'result', id: 0, output: 1 })
  expect(answers).toHaveLength(1)
})

test('a request that only refines what it has shown makes nobody wait', () => {
  const { workers, spawn } = paperWorkers()
  const channel = createClient<Tasks>(spawn).open('slow', recorder().listener)
  channel.ask(1)
  workers[0]!.receive({ kind: 'partial', id: 0, output: -1 })
  channel.ask(2)
  expect(workers[0]!.sent).toEqual([
    { kind: 'ask', id: 0, task: 'slow', input: 1 },
    { kind: 'ask', id: 1, task: 'slow', input: 2, instead: 0 },
  ])
})

test('a task that was replaced ends its rest at once and says nothing more', async () => {
  const replies: Reply[] = []
  const listen = serve(tasks, { post: (reply) => replies.push(reply) })
  listen({ kind: 'ask', id: 0, task: 'rest', input: 60_000 })
  listen({ kind: 'ask', id: 1, task: 'slow', input: 2, instead: 0 })
  await settled(() => replies.some(({ kind }) => kind === 'result'))
  expect(replies.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'partial 1',
    'progress 1',
    'result 1',
  ])
})

test('a task that rests wakes at once when it is no longer wanted', async () => {
  const replies: Reply[] = []
  const listen = serve(tasks, { post: (reply) => replies.push(reply) })
  listen({ kind: 'ask', id: 0, task: 'rest', input: 60_000 })
  listen({ kind: 'cancel', id: 0 })
  await settled(() => replies.length > 0)
  expect(replies).toEqual([{ kind: 'cancelled', id: 0 }])
})

test('a failed task is told in words, and the channel goes on', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, answers, problems } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  channel.ask(1)
  workers[0]!.receive({ kind: 'failed', id: 0, message: 'no' })
  channel.ask(2)
  workers[0]!.receive({ kind: 'result', id: 1, output: 4 })
  expect(problems).toEqual(['no'])
  expect(answers).toEqual([[4, true]])
})

test('the failure of a superseded request is not told', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, problems } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  channel.ask(1)
  channel.ask(2)
  workers[0]!.receive({ kind: 'failed', id: 0, message: 'no' })
  expect(problems).toEqual([])
  expect(asks(workers[0]!.sent)).toEqual([1, 2])
})

test('a dead worker is started anew and asked again', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, answers } = recorder()
  createClient<Tasks>(spawn).open('square', listener).ask(3)
  workers[0]!.die('out of memory')
  expect(workers[0]!.isTerminated).toBe(true)
  expect(asks(workers[1]!.sent)).toEqual([3])
  workers[1]!.receive({ kind: 'result', id: 1, output: 9 })
  expect(answers).toEqual([[9, true]])
})

test('a request that kills three workers is given up in words, and a later one has a new worker', () => {
  const { workers, spawn } = paperWorkers()
  const { listener, problems } = recorder()
  const channel = createClient<Tasks>(spawn).open('square', listener)
  channel.ask(3)
  for (const k of [0, 1, 2]) workers[k]!.die('out of memory')
  expect(problems).toEqual(['out of memory'])
  expect(workers).toHaveLength(3)
  channel.ask(4)
  expect(asks(workers[3]!.sent)).toEqual([4])
})

test('two channels share the worker and do not supersede one another', () => {
  const { workers, spawn } = paperWorkers()
  const client = createClient<Tasks>(spawn)
  client.open('square', recorder().listener).ask(1)
  client.open('slow', recorder().listener).ask(2)
  expect(workers).toHaveLength(1)
  expect(asks(workers[0]!.sent)).toEqual([1, 2])
})

/** The real server behind a wire that answers a little later. */
const served: Spawn = (receive) => {
  const listen = serve(tasks, { post: (reply) => queueMicrotask(() => receive(reply)) })
  return { post: listen, terminate: () => {} }
}

async function settled(ready: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !ready(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 1))
}

test('the server runs a task by its name', async () => {
  const { listener, answers } = recorder()
  createClient<Tasks>(served).open('square', listener).ask(5)
  await settled(() => answers.length > 0)
  expect(answers).toEqual([[25, true]])
})

test('the message of a thrown error reaches the page', async () => {
  const { listener, problems } = recorder()
  createClient<Tasks>(served).open('fail', listener).ask(5)
  await settled(() => problems.length > 0)
  expect(problems).toEqual(['input must be small, got 5'])
})

test('a slow task reports, and stops at its pause when something newer was asked', async () => {
  const outputs: unknown[] = []
  const channel = createClient<Tasks>(served).open('slow', {
    answered: (output) => {
      outputs.push(output)
      if (output === -1) channel.ask(2)
    },
    failed: (message) => outputs.push(message),
  })
  channel.ask(1)
  await settled(() => outputs.includes(2))
  expect(outputs).toEqual([-1, -2, 2])
})

test('each buffer of a message is handed over once', () => {
  const values = new Float64Array(4)
  const message = { a: values, b: [values.subarray(1), { c: new Uint8Array(2) }], d: null, e: 'x' }
  expect(transferables(message)).toHaveLength(2)
})
