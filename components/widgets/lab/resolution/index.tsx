'use client'

import { labWidget } from '../lab-widget'

export default labWidget('lab-resolution', 'The resolution of your own K(w)', ['resolution'])
