import { createClient, type Client, type Spawn } from './client'
import type { Reply } from './task'
import type { tasks } from './tasks'

let client: Client<typeof tasks> | undefined

/** The one client of a page: its figures share one worker. */
export function pageClient(): Client<typeof tasks> {
  client ??= createClient<typeof tasks>(spawn)
  return client
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
