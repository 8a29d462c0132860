'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { drawnFor, luckAt, samplesOf } from './frame'
import { knobs } from './params'
import { LuckView } from './view'

export default urlWidget({
  knobs,
  lasting: {
    causes: ({ n, model, seed }) => [drawnFor(n), model, seed],
    compute: samplesOf,
  },
  compute: (params, _, samples) => luckAt(params, samples),
  View: LuckView,
})
