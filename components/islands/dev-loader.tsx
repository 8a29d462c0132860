'use client'

import { useEffect } from 'react'
import { start } from './start'

/** In `next dev` the same loader runs from an effect, so that development and export are one path. */
export const DevLoader = () => {
  useEffect(start, [])
  return null
}
