'use client'

import { labStill } from '../lab-still'
import { checkPart } from '../parts/check'

export default labStill('lab-check', 'The check of your own K(w)', [checkPart])
