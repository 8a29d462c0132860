import { afterEach, expect, test, vi } from 'vitest'
import { wholeLandscapeChain } from '@/lib/estimators/landscape-chain'
import { landscapeVerdict } from '@/lib/estimators/landscape-verdict'
import { foldIn, keyOf } from '@/lib/random/key'
import type { Spawn } from '@/lib/worker/client'
import { createPool } from '@/lib/worker/pool'
import { serve } from '@/lib/worker/serve'
import { tasks } from '@/lib/worker/tasks'
import { openJudged } from './judged-pieces'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Workers in this thread, which answer in turns of the event loop as real ones do. */
const spawn: Spawn = (receive) => {
  const listen = serve(tasks, { post: (reply) => setTimeout(() => receive(reply)) })
  return { post: listen, terminate: () => {} }
}

const chainsOf = (landscape: string, stepSize: number) =>
  Array.from({ length: 3 }, (_, c) => ({
    landscape,
    key: foldIn(keyOf(5), c),
    nBeta: 100,
    localization: 1,
    stepSize,
    drawCount: 200,
  }))

/** What comes of questions that are asked one right after the other: each answer's step size, estimate and finality. */
function answersTo(questions: readonly ReturnType<typeof chainsOf>[], last: number) {
  // All questions come at one time, whatever else the machine does.
  vi.spyOn(performance, 'now').mockReturnValue(0)
  return new Promise<readonly unknown[]>((resolve) => {
    const seen: unknown[] = []
    const add = (what: unknown) => {
      seen.push(what)
      if (seen.length === last) resolve(seen)
    }
    const channel = openJudged(
      createPool<typeof tasks>(spawn, 2),
      {
        task: 'landscapeChain',
        verdict: {
          task: 'landscapeVerdict',
          input: (requests, parts) => ({ request: requests[0]!, parts }),
        },
        join: ([request], _, { estimate }, isQuick) => [request!.stepSize, estimate.llc, isQuick],
      },
      { answered: (output, isFinal) => add([output, isFinal]), failed: add },
    )
    for (const question of questions) channel.ask(question)
  })
}

const expected = (stepSize: number, isQuick: boolean) => {
  const requests = chainsOf('bowl', stepSize)
  const parts = requests.map(wholeLandscapeChain)
  return [stepSize, landscapeVerdict({ request: requests[0]!, parts }).estimate.llc, isQuick]
}

test('a hand that is faster than the workers sees the first answer and that of where it stands, at rest the whole', async () => {
  const questions = [0.001, 0.002, 0.003].map((stepSize) => chainsOf('bowl', stepSize))
  const [first, quick, whole] = await answersTo(questions, 3)
  expect(first).toEqual([expected(0.001, true), false])
  expect(quick).toEqual([expected(0.003, true), false])
  expect(whole).toEqual([expected(0.003, false), true])
})

test('after a question that fails the next one is answered', async () => {
  const questions = [chainsOf('no landscape', 0.001), chainsOf('bowl', 0.002)]
  const [problem, , answer] = await answersTo(questions, 3)
  expect(problem).toMatch(/landscape must be one of .*, got no landscape/)
  expect(answer).toEqual([expected(0.002, false), true])
})
