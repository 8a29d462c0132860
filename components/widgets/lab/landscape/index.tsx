'use client'

import { labWidget } from '../lab-widget'
import { landscapePart } from '../parts/landscape'

export default labWidget('lab-landscape', 'The landscape of your own K(w)', [landscapePart])
