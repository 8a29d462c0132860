'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { setupBench } from '@/lib/models/setup-bench'
import { knobs } from './params'
import { BenchView } from './view'

export default taskWidget({
  knobs,
  task: 'setupBench',
  input: (params) => params,
  compute: setupBench,
  View: BenchView,
})
