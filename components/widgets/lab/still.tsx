'use client'

import { labStill } from './lab-still'
import { labParts } from './parts/all'

export default labStill('lab', 'The Lab: type your own K(w)', labParts)
