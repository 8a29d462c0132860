'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { climbedLadder } from '@/lib/landscapes/volume-ladder'
import { knobs, LADDER } from './params'
import { HessianOrTruthView } from './view'

export default taskWidget({
  knobs,
  task: 'volumeLadder',
  input: ({ landscape }) => ({ landscape, ...LADDER }),
  causes: ({ landscape }) => [landscape],
  compute: climbedLadder,
  View: HessianOrTruthView,
})
