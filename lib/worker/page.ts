import { createClient, type Client, type Spawn } from './client'
import { createPool, type Pool } from './pool'
import type { Reply } from './task'
import type { tasks } from './tasks'

let client: Client<typeof tasks> | undefined

/** The one client of a page: its figures share one worker. */
export function pageClient(): Client<typeof tasks> {
  client ??= createClient<typeof tasks>(spawn)
  return client
}

let pool: Pool<typeof tasks> | undefined

/** The workers of a page that share long work: as many as the machine has to give, at least two. */
export function pagePool(): Pool<typeof tasks> {
  pool ??= createPool<typeof tasks>(spawn, Math.max(2, navigator.hardwareConcurrency || 2))
  return pool
}

const spawn: Spawn = (receive, died) => {
  const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => receive(data))
  worker.addEventListener('error', (event) =>
    died(event.message || 'the computation could not be started'),
  )
  worker.addEventListener('messageerror', () => died('an answer could not be read'))
  return { post: (request) => worker.postMessage(request, []), terminate: () => worker.terminate() }
}
