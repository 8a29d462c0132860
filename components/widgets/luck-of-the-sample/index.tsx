'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { luckAt } from './frame'
import { knobs } from './params'
import { LuckView } from './view'

export default urlWidget({ knobs, compute: luckAt, View: LuckView })
