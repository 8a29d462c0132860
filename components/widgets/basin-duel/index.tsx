'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { basinDuel } from '@/lib/landscapes/two-basins'
import { requestOf } from './frame'
import { knobs } from './params'
import { BasinDuelView } from './view'

export default taskWidget({
  knobs,
  task: 'basinDuel',
  input: requestOf,
  causes: ({ gap, broad, narrow }) => [gap, broad, narrow],
  compute: basinDuel,
  View: BasinDuelView,
})
