'use client'

import { labStill } from '../lab-still'
import { resolutionPart } from '../parts/resolution'

export default labStill('lab-resolution', 'The resolution of your own K(w)', [resolutionPart])
