import {
  landscapeChain,
  type LandscapeChain,
  type LandscapeChainRequest,
} from '@/lib/estimators/landscape-chain'
import type { Run } from './task'

/** How long a chain goes on by itself, in milliseconds: what is done sooner is shown whole. */
const TURN_MS = 24

/** A chain on a landscape as a task: of a long one, what there is so far is painted while the rest is computed. */
export async function landscapeChainTask(
  request: LandscapeChainRequest,
  run: Run<LandscapeChain>,
): Promise<LandscapeChain> {
  let chain: LandscapeChain = { positions: new Float64Array(0), losses: new Float64Array(0) }
  let turnStart = performance.now()
  for (chain of landscapeChain(request)) {
    if (chain.losses.length === request.drawCount) break
    if (performance.now() - turnStart < TURN_MS) continue
    run.report(chain)
    run.progress(chain.losses.length / request.drawCount)
    await run.pause()
    turnStart = performance.now()
  }
  return chain
}
