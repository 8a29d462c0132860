'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { countAt } from './frame'
import { knobs } from './params'
import { CountView } from './view'

export default urlWidget({ knobs, compute: countAt, View: CountView })
