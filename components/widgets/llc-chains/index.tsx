'use client'

import { piecesWidget } from '@/components/controls/url-widget'
import { wholeLandscapeChain } from '@/lib/estimators/landscape-chain'
import { chainsFrame, requestsOf } from './frame'
import { knobs } from './params'
import { ChainsView } from './view'

export default piecesWidget({
  knobs,
  task: 'landscapeChain',
  inputs: requestsOf,
  compute: wholeLandscapeChain,
  join: chainsFrame,
  View: ChainsView,
})
