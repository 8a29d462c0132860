'use client'

import { labStill } from '../lab-still'

export default labStill('lab-landscape', 'The landscape of your own K(w)', ['landscape'])
