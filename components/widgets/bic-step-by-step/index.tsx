'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { laplaceTable } from '@/lib/landscapes/laplace-steps'
import { requestOf } from './frame'
import { knobs } from './params'
import { BicView } from './view'

export default taskWidget({
  knobs,
  task: 'laplaceTable',
  input: requestOf,
  causes: ({ landscape }) => [landscape],
  compute: laplaceTable,
  View: BicView,
})
