'use client'

import { piecesWidget } from '@/components/controls/pieces-widget'
import { wholeLandscapeChain } from '@/lib/estimators/landscape-chain'
import { landscapeVerdict } from '@/lib/estimators/landscape-verdict'
import { chainsFrame, requestsOf } from './frame'
import { knobs } from './params'
import { ChainsView } from './view'

export default piecesWidget({
  knobs,
  task: 'landscapeChain',
  inputs: requestsOf,
  compute: wholeLandscapeChain,
  verdict: {
    task: 'landscapeVerdict',
    input: (requests, parts) => ({ request: requests[0]!, parts }),
    compute: landscapeVerdict,
  },
  join: chainsFrame,
  View: ChainsView,
})
