'use client'

import { labStill } from '../lab-still'
import { landscapePart } from '../parts/landscape'

export default labStill('lab-landscape', 'The landscape of your own K(w)', [landscapePart])
