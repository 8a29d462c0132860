'use client'

import { labStill } from '../lab-still'

export default labStill('lab-resolution', 'The resolution of your own K(w)', ['resolution'])
