import { tickStep } from 'd3-array'
import type { Tick } from './axes'
import { decimal, superscript } from './format'

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

/** A few powers of ten inside an interval of a logarithmic axis, at equal steps. */
export function powerTicks(from: number, to: number, count = 5): readonly Tick[] {
  const first = Math.ceil(Math.log10(from) - 1e-9)
  const last = Math.floor(Math.log10(to) + 1e-9)
  const step = Math.max(1, Math.ceil((last - first + 1) / count))
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, k) => {
    const exponent = start + k * step
    return { value: 10 ** exponent, label: powerWords(exponent) }
  })
}

/** A power of ten as it is read: in digits while they are few, in words where there is a word. */
export function powerWords(exponent: number): string {
  const word = NAMED.get(exponent)
  if (word !== undefined) return word
  if (exponent < -3 || exponent > 5) return `10${superscript(exponent)}`
  return exponent < 0 ? (10 ** exponent).toFixed(-exponent) : String(10 ** exponent)
}

const NAMED: ReadonlyMap<number, string> = new Map([
  [4, '10\u202f000'],
  [5, '100\u202f000'],
  [6, 'a million'],
  [9, 'a billion'],
])
