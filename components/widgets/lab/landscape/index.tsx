'use client'

import { labWidget } from '../lab-widget'

export default labWidget('lab-landscape', 'The landscape of your own K(w)', ['landscape'])
