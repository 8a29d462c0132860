import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Reply, Request } from '@/lib/worker/task'
import { useHeld } from './use-held'
import { useTask } from './use-task'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A worker that answers when it is told to. */
function paperWorker() {
  const asked: Request[] = []
  const listeners: ((event: { readonly data: Reply }) => void)[] = []
  class PaperWorker {
    addEventListener(kind: string, listener: (event: { readonly data: Reply }) => void) {
      if (kind === 'message') listeners.push(listener)
    }
    postMessage(request: Request) {
      asked.push(request)
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', PaperWorker)
  const answer = () => {
    const { id } = asked.at(-1) ?? { id: -1 }
    const data: Reply = { kind: 'result', id, output: `answer ${asked.length}` }
    for (const listen of listeners) listen({ data })
  }
  return { asked, answer }
}

/** The shape of the question is no matter here: nobody reads it. */
const about = (level: number) => ({ landscape: 'cusp', level }) as never

test('what is asked within an event is asked once, and shown together with what asked it', () => {
  const { asked, answer } = paperWorker()
  const painted: string[] = []
  function Figure() {
    const [level, setLevel] = useState(1)
    const held = useHeld((changes: { readonly level: number }) => setLevel(changes.level))
    const { output, ask } = useTask('volumeLadder', about(level), [level], held)
    painted.push(`${level}: ${String(output)}`)
    const move = () => {
      const next = held.hold({ level: 2 })
      ask(about(next.level), [next.level])
    }
    return (
      <button type="button" onClick={move}>
        move
      </button>
    )
  }
  render(<Figure />)
  act(answer)
  act(() => screen.getByRole('button').click())
  expect(asked.map(({ kind }) => kind)).toEqual(['ask', 'ask'])
  act(answer)
  expect(asked).toHaveLength(2)
  expect(painted).toEqual(['1: undefined', '1: answer 1', '2: answer 2'])
})
