import type { ConditionalPosterior, Line } from './conditional'
import { normalCdf } from '@/lib/numerics/normal-cdf'

/** A rectangle of the plane (a, b). */
export type Window = {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/**
 * The posterior mass of each of size² cells of a window: row-major, rows from the bottom (smallest b)
 * up. The mass is exact along a; along b a row is cut until the line changes little from piece to
 * piece, so that a ridge much thinner than a cell is neither lost nor broken into dots.
 *
 * @param logZ the logarithm of the posterior's total mass
 */
export function cellMasses(
  posterior: ConditionalPosterior,
  window: Window,
  size: number,
  logZ: number,
): Float64Array {
  const masses = new Float64Array(size * size)
  const [aLow, aHigh] = window.a
  const [bLow, bHigh] = window.b
  const column = (aHigh - aLow) / size
  const row = (bHigh - bLow) / size
  const { lineAt } = posterior

  const addLine = ({ logMass, mean, sd }: Line, weight: number, offset: number) => {
    const mass = weight * Math.exp(logMass - logZ)
    if (!(mass > NEGLIGIBLE)) return
    const reach = REACH * sd
    const from = Math.max(0, Math.floor((mean - reach - aLow) / column))
    const to = Math.min(size, Math.ceil((mean + reach - aLow) / column))
    if (from >= to) return
    const first = (aLow + from * column - mean) / sd
    const step = column / sd
    if (step < FINE) addFine(masses, offset + from, offset + to, mass, first, step)
    else addCoarse(masses, offset + from, offset + to, mass, first, step)
  }
  const visit = (low: number, high: number, left: Line, right: Line, at: number, depth: number) => {
    const middle = lineAt(0.5 * (low + high))
    const peak = Math.max(left.logMass, middle.logMass, right.logMass) - logZ
    if (depth > 0 && peak + Math.log(high - low) < LOG_NEGLIGIBLE) return
    const rise = Math.abs(right.logMass - left.logMass)
    const bend = Math.abs(left.logMass - 2 * middle.logMass + right.logMass)
    const shift = Math.abs(right.mean - left.mean)
    const isGood =
      rise < 1 &&
      bend < 0.3 &&
      shift < Math.max(0.8 * Math.min(left.sd, right.sd), column) &&
      Math.abs(Math.log(left.sd / right.sd)) < 0.4
    if (!isGood && depth < MAX_DEPTH) {
      const half = 0.5 * (low + high)
      visit(low, half, left, middle, at, depth + 1)
      visit(half, high, middle, right, at, depth + 1)
      return
    }
    // Simpson's rule on the three lines at hand.
    addLine(left, (high - low) / 6, at)
    addLine(middle, ((high - low) * 2) / 3, at)
    addLine(right, (high - low) / 6, at)
  }
  let lower = lineAt(bLow)
  for (let j = 0; j < size; j++) {
    const upper = lineAt(bLow + (j + 1) * row)
    visit(bLow + j * row, bLow + (j + 1) * row, lower, upper, j * size, 0)
    lower = upper
  }
  return masses
}

/**
 * Adds the masses of a Gaussian in cells that are narrow against it: density at the middle times
 * width. On an even grid each density is the last one times a factor, and each factor the last one
 * times a constant: no exponential for each cell.
 *
 * @param first the left end of the first cell, in standard deviations from the mean
 * @param step the width of a cell, in standard deviations
 */
function addFine(
  masses: Float64Array,
  from: number,
  to: number,
  mass: number,
  first: number,
  step: number,
): void {
  // From the cell nearest to the mean outwards, so that nothing starts from an underflow.
  const peak = Math.min(to - 1, Math.max(from, from + Math.floor(-first / step)))
  const place = first + (peak - from + 0.5) * step
  const height = ((mass * step) / Math.sqrt(2 * Math.PI)) * Math.exp(-0.5 * place * place)
  const constant = Math.exp(-step * step)
  let density = height
  let factor = Math.exp(-step * (place + 0.5 * step))
  for (let i = peak; i < to; i++) {
    masses[i]! += density
    density *= factor
    factor *= constant
  }
  density = height
  factor = Math.exp(step * (place - 0.5 * step))
  for (let i = peak - 1; i >= from; i--) {
    density *= factor
    factor *= constant
    masses[i]! += density
  }
}

/** Adds the masses of a Gaussian in cells of any width, by differences of Φ. */
function addCoarse(
  masses: Float64Array,
  from: number,
  to: number,
  mass: number,
  first: number,
  step: number,
): void {
  let below = normalCdf(first)
  for (let i = from; i < to; i++) {
    const here = normalCdf(first + (i + 1 - from) * step)
    masses[i]! += mass * (here - below)
    below = here
  }
}

/** Cells narrower than this, in standard deviations, may be taken by their middle: to 0.3 %. */
const FINE = 0.25
/** A Gaussian has less than 1e-9 of its mass beyond this many standard deviations. */
const REACH = 6.2
/** Masses of one line in one cell below this change no colour. */
const NEGLIGIBLE = 1e-12
const LOG_NEGLIGIBLE = Math.log(NEGLIGIBLE)
const MAX_DEPTH = 12
