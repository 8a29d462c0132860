'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { waterFrame } from './frame'
import { knobs } from './params'
import { WaterView } from './view'

export default urlWidget({ knobs, compute: waterFrame, View: WaterView })
