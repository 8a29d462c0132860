'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { meterAt } from './frame'
import { knobs } from './params'
import { MeterView } from './view'

export default urlWidget({ knobs, compute: meterAt, View: MeterView })
