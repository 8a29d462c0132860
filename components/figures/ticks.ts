import { tickStep } from 'd3-array'
import type { Tick } from './axes'
import { decimal } from './format'

/** Three to five round numbers inside an interval. */
export function endTicks(from: number, to: number, count = 4): readonly Tick[] {
  const step = tickStep(from, to, count)
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const value = (first + k) * step
    return { value, label: decimal(value, digits) }
  })
}
