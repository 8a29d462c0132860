'use client'

import { labWidget } from '../lab-widget'
import { checkPart } from '../parts/check'

export default labWidget('lab-check', 'The check of your own K(w)', [checkPart])
