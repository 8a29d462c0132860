'use client'

import { labWidget } from '../lab-widget'
import { resolutionPart } from '../parts/resolution'

export default labWidget('lab-resolution', 'The resolution of your own K(w)', [resolutionPart])
