'use client'

import { urlWidget } from '@/components/controls/url-widget'
import { zooFrame } from './frame'
import { knobs } from './params'
import { ZooView } from './view'

export default urlWidget({ knobs, compute: zooFrame, View: ZooView })
