'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { waterLevel } from './frame'
import { knobs } from './params'
import { WaterLevelView } from './view'

export default urlWidget({ knobs, compute: waterLevel, View: WaterLevelView })
