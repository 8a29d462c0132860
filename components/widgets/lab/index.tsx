'use client'

import { labWidget } from './lab-widget'
import { labParts } from './parts/all'

export default labWidget('lab', 'The Lab: type your own K(w)', labParts)
