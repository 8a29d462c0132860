'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { meterAt, pathsOf } from './frame'
import { knobs } from './params'
import { MeterView } from './view'

export default urlWidget({
  knobs,
  lasting: { causes: ({ truth, seed }) => [truth, seed], compute: pathsOf },
  compute: (params, _, paths) => meterAt(params, paths),
  View: MeterView,
})
