import { serve } from './serve'
import type { Reply, Request } from './task'
import { tasks } from './tasks'

const listen = serve(tasks, {
  post: (reply: Reply, transfer) => self.postMessage(reply, { transfer: [...transfer] }),
})

self.addEventListener('message', ({ data }: MessageEvent<Request>) => listen(data))
