'use client'

import { labStill } from '../lab-still'

export default labStill('lab-check', 'The check of your own K(w)', ['check'])
