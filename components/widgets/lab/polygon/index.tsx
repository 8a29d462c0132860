'use client'

import { labWidget } from '../lab-widget'

export default labWidget('lab-polygon', 'The Newton polygon of your own K(w)', ['polygon'])
