'use client'

import { labWidget } from '../lab-widget'

export default labWidget('lab-check', 'The check of your own K(w)', ['check'])
