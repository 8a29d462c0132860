import {
  landscapeChain,
  type LandscapeChain,
  type LandscapeChainRequest,
} from '@/lib/estimators/landscape-chain'
import type { Run } from './task'

/** A chain on a landscape as a task: what there is so far is painted while the rest is computed. */
export async function landscapeChainTask(
  request: LandscapeChainRequest,
  run: Run<LandscapeChain>,
): Promise<LandscapeChain> {
  let chain: LandscapeChain = { positions: new Float64Array(0), losses: new Float64Array(0) }
  for (chain of landscapeChain(request)) {
    if (chain.losses.length === request.drawCount) break
    run.report(chain)
    run.progress(chain.losses.length / request.drawCount)
    await run.pause()
  }
  return chain
}
