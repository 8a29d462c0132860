'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { concentrationAt } from './frame'
import { knobs } from './params'
import { PredictView } from './view'

export default urlWidget({
  knobs,
  compute: ({ n }) => concentrationAt(n),
  View: PredictView,
})
