'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { twinsAt } from './frame'
import { knobs } from './params'
import { TwinsView } from './view'

export default urlWidget({ knobs, compute: twinsAt, View: TwinsView })
