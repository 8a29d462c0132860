import { tickStep } from 'd3-array'
import type { Tick } from './axes'
import { decimal, magnitude, superscript } from './format'
import { scaleOf, type SymlogSpan } from './scale'

/** Three to five round numbers inside an interval. */
export function endTicks(from: number, to: number, count = 4): readonly Tick[] {
  const step = tickStep(from, to, count)
  const digits = -leading(step)
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const value = (first + k) * step
    return { value, label: labelOf(value, digits) }
  })
}

/** A round number as an axis says it: thousands apart, and what is very large or small by its power of ten. */
function labelOf(value: number, digits: number): string {
  const size = Math.abs(value)
  if (size === 0 && digits > 4) return '0'
  if (size < 1e4 && digits <= 4) return decimal(value, Math.max(0, digits))
  const sign = value < 0 ? '\u2212' : ''
  if (size < 1e7 && digits <= 0) return sign + size.toFixed(0).replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return sign + magnitude(size, Math.max(1, leading(size) + digits + 1))
}

function leading(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9)
}

/** A few powers of ten inside an interval of a logarithmic axis, at equal steps; round numbers within a decade. */
export function powerTicks(from: number, to: number, count = 5): readonly Tick[] {
  const first = Math.ceil(Math.log10(from) - 1e-9)
  const last = Math.floor(Math.log10(to) + 1e-9)
  if (last <= first) return endTicks(from, to, 3)
  const step = Math.max(1, Math.ceil((last - first + 1) / count))
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, k) => {
    const exponent = start + k * step
    return { value: 10 ** exponent, label: powerWords(exponent) }
  })
}

/**
 * Zero, and powers of ten on both sides of it, the largest first; none so near to another that their
 * labels would touch. Round numbers, where there are no two such.
 *
 * @param apart the least distance of two marks, as a part of the axis: more for words along a bottom axis
 */
export function symlogTicks(span: SymlogSpan, apart = 0.16): readonly Tick[] {
  const { from, to } = span
  const place = scaleOf(span, [0, 1])
  const taken: Tick[] = []
  const isFree = (value: number) =>
    taken.every((tick) => Math.abs(place(tick.value) - place(value)) >= apart)
  const isInside = (value: number) => value >= from && value <= to
  if (isInside(0)) taken.push({ value: 0, label: '0' })
  const highest = Math.floor(Math.log10(Math.max(-from, to)) + 1e-9)
  const lowest = Math.ceil(Math.log10(isInside(0) ? span.knee / 10 : Math.min(Math.abs(from), Math.abs(to))) - 1e-9) // oxfmt-ignore
  for (let exponent = highest; exponent >= lowest; exponent--)
    for (const sign of [1, -1]) {
      const value = sign * Number(`1e${exponent}`)
      if (isInside(value) && isFree(value))
        taken.push({ value, label: sign < 0 ? negativeWords(exponent) : powerWords(exponent) })
    }
  return taken.length > 1 ? taken.toSorted((a, b) => a.value - b.value) : endTicks(from, to, 3)
}

/** Below zero a large power has no word that reads well beside a minus. */
function negativeWords(exponent: number): string {
  return `\u2212${exponent > 5 ? `10${superscript(exponent)}` : powerWords(exponent)}`
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
