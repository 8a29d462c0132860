import { expect, test } from 'vitest'
import { keyOf, foldIn } from '@/lib/random/key'
import { landscapeChain } from '@/lib/estimators/landscape-chain'
import type { Spawn } from './client'
import { createPool, type PoolListener } from './pool'
import { serve } from './serve'
import type { Reply, Request } from './task'
import { tasks } from './tasks'

type Tasks = typeof tasks
type Chain = Awaited<ReturnType<Tasks['landscapeChain']>>

/** Workers in this thread, which answer in turns of the event loop as real ones do. */
function threadWorkers() {
  const counts: number[] = []
  const spawn: Spawn = (receive) => {
    const worker = counts.push(0) - 1
    const listen = serve(tasks, { post: (reply) => setTimeout(() => receive(reply)) })
    return {
      post: (request) => {
        if (request.kind === 'ask') counts[worker]!++
        listen(request)
      },
      terminate: () => {},
    }
  }
  return { counts, spawn }
}

/** Workers of paper, which answer when they are told. */
function paperWorkers() {
  const workers: {
    sent: Request[]
    receive: (reply: Reply) => void
    die: (message: string) => void
  }[] = []
  const spawn: Spawn = (receive, die) => {
    const worker = { sent: [] as Request[], receive, die }
    workers.push(worker)
    return { post: (request) => worker.sent.push(request), terminate: () => {} }
  }
  return { workers, spawn }
}

const requests = Array.from({ length: 5 }, (_, c) => ({
  landscape: 'crossing',
  key: foldIn(keyOf(3), c),
  nBeta: 100,
  localization: 1,
  stepSize: 1e-3,
  drawCount: 600,
}))

const answersOf = (spawn: Spawn, size: number) =>
  new Promise<readonly (Chain | undefined)[]>((resolve, reject) => {
    createPool<Tasks>(spawn, size)
      .open('landscapeChain', {
        answered: (outputs, isFinal) => isFinal && resolve(outputs),
        failed: reject,
      })
      .ask(requests)
  })

test.each([1, 2, 3, 8])(
  'chains in %d workers are those of one thread, bit for bit',
  async (size) => {
    const { counts, spawn } = threadWorkers()
    const outputs = await answersOf(spawn, size)
    expect(counts).toHaveLength(Math.min(size, requests.length))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(requests.length)
    expect(outputs).toEqual(requests.map((request) => [...landscapeChain(request)].at(-1)))
  },
)

function recorder() {
  const answers: (readonly [readonly unknown[], boolean])[] = []
  const problems: string[] = []
  const fractions: number[] = []
  const listener: PoolListener<unknown> = {
    answered: (outputs, isFinal) => void answers.push([outputs, isFinal]),
    failed: (message) => void problems.push(message),
    progressed: (fraction) => void fractions.push(fraction),
  }
  return { answers, problems, fractions, listener }
}

const chain = { draws: 1 }
const result = (id: number): Reply => ({ kind: 'result', id, output: chain })
const asked = (sent: readonly Request[]) => sent.filter(({ kind }) => kind === 'ask').length

test('each worker has a piece and one ready; who is done takes the next, and the last is final', () => {
  const { workers, spawn } = paperWorkers()
  const { answers, fractions, listener } = recorder()
  createPool<Tasks>(spawn, 2).open('landscapeChain', listener).ask(requests)
  expect(workers.map(({ sent }) => asked(sent))).toEqual([2, 2])
  workers[1]!.receive(result(0))
  expect(workers.map(({ sent }) => asked(sent))).toEqual([2, 3])
  workers[1]!.receive(result(1))
  workers[1]!.receive(result(2))
  workers[0]!.receive({ kind: 'progress', id: 0, fraction: 0.5 })
  workers[0]!.receive(result(0))
  workers[0]!.receive(result(1))
  const none = undefined
  expect(answers).toEqual([
    [[none, chain, none, none, none], false],
    [[none, chain, none, chain, none], false],
    [[none, chain, none, chain, chain], false],
    [[chain, chain, none, chain, chain], false],
    [[chain, chain, chain, chain, chain], true],
  ])
  expect(fractions.map((fraction) => Math.round(10 * fraction))).toEqual([2, 4, 6, 7, 8, 10])
})

test('asking anew gives up the old pieces: they are cancelled, and their answers dropped', () => {
  const { workers, spawn } = paperWorkers()
  const { answers, listener } = recorder()
  const channel = createPool<Tasks>(spawn, 2).open('landscapeChain', listener)
  channel.ask(requests.slice(0, 4))
  channel.ask(requests.slice(0, 1))
  for (const { sent } of workers)
    expect(sent.filter(({ kind }) => kind === 'cancel')).toEqual([
      { kind: 'cancel', id: 0 },
      { kind: 'cancel', id: 1 },
    ])
  workers[1]!.receive(result(0))
  expect(answers).toEqual([])
  workers[0]!.receive(result(2))
  expect(answers).toEqual([[[chain], true]])
})

test('a worker that dies is started again, and its piece with it', () => {
  const { workers, spawn } = paperWorkers()
  const { answers, listener } = recorder()
  createPool<Tasks>(spawn, 2).open('landscapeChain', listener).ask(requests.slice(0, 2))
  workers[1]!.die('out of memory')
  expect(workers).toHaveLength(3)
  workers[2]!.receive(result(1))
  workers[0]!.receive(result(0))
  expect(answers.at(-1)).toEqual([[chain, chain], true])
})

test('a piece that fails is told once in words, and the others are given up', () => {
  const { workers, spawn } = paperWorkers()
  const { answers, problems, listener } = recorder()
  createPool<Tasks>(spawn, 2).open('landscapeChain', listener).ask(requests.slice(0, 2))
  workers[0]!.receive({ kind: 'failed', id: 0, message: 'no such landscape' })
  workers[1]!.receive(result(0))
  expect(problems).toEqual(['no such landscape'])
  expect(answers).toEqual([])
})

test('a pool without workers is refused', () => {
  expect(() => createPool<Tasks>(paperWorkers().spawn, 0)).toThrow(
    'size must be a positive integer, got 0',
  )
})
