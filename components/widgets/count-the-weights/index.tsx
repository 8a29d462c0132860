'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { countAt, errorsOf } from './frame'
import { knobs } from './params'
import { CountView } from './view'

export default urlWidget({
  knobs,
  lasting: { causes: ({ seed }) => [seed], compute: errorsOf },
  compute: (params, _, errors) => countAt(params, errors),
  View: CountView,
})
