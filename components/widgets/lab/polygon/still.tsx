'use client'

import { labStill } from '../lab-still'

export default labStill('lab-polygon', 'The Newton polygon of your own K(w)', ['polygon'])
