'use client'

import { labWidget } from '../lab-widget'
import { polygonPart } from '../parts/polygon'

export default labWidget('lab-polygon', 'The Newton polygon of your own K(w)', [polygonPart])
