'use client'

import { labStill } from '../lab-still'
import { polygonPart } from '../parts/polygon'

export default labStill('lab-polygon', 'The Newton polygon of your own K(w)', [polygonPart])
