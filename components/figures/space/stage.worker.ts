import type { Reply, Request } from './messages'

const say = (reply: Reply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer })

const canvas = new OffscreenCanvas(1, 1)
// Edges are made smooth by drawing more pixels than are shown, and by that only when there is time.
const context = canvas.getContext('webgl2', { antialias: false, alpha: true })
if (context) serve(context).catch(reportError)
else say({ kind: 'away' })

/** Brings the library that draws, only where there is something to draw with. */
async function serve(found: WebGL2RenderingContext): Promise<void> {
  const { openPainter } = await import('./painter')
  const painter = openPainter(canvas, found)
  canvas.addEventListener('webglcontextlost', () => say({ kind: 'away' }))
  canvas.addEventListener('webglcontextrestored', () => say({ kind: 'here' }))
  const answer = async (request: Request) => {
    const { kind, view } = request
    if (kind === 'open') painter.open(view, request.stage)
    else if (kind === 'close') painter.close(view)
    else if (kind === 'draw') {
      const drawn = painter.draw(view, request.change, request.side, request.isResting)
      if (drawn) say({ kind: 'drawn', view, ...drawn }, [drawn.bitmap])
    } else {
      const picture = await painter.snapshot(view, request.side)
      say({ kind: 'snapshot', ask: request.ask, picture })
    }
  }
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    answer(data).catch(reportError)
  })
  say({ kind: 'here' })
}
