import { isolinesAt, type Polylines } from '@/lib/numerics/isolines'

/**
 * For each cell the share of the mass that lies in cells of lower density, in [0, 1]: the cell of the
 * peak has 1, and the cells above 0.1 together hold nine tenths of the mass. So the contour at level
 * 1 − p bounds the smallest region of probability p, and for a Gaussian in the plane the value is its
 * density over its peak.
 *
 * @param masses cells of equal size
 */
export function massBelow(masses: Float64Array): Float32Array {
  let peak = 0
  let total = 0
  for (const mass of masses) {
    if (mass > peak) peak = mass
    total += mass
  }
  const shares = new Float32Array(masses.length)
  if (!(total > 0)) return shares
  const bins = new Float64Array(BINS + 1)
  const places = new Float32Array(masses.length)
  for (let i = 0; i < masses.length; i++) {
    const mass = masses[i]!
    if (!(mass > peak * LEAST)) continue
    const place = BINS + BINS_PER_NAT * Math.log(mass / peak)
    places[i] = place
    bins[Math.floor(place)]! += mass / total
  }
  const below = new Float64Array(BINS + 2)
  for (let bin = 0; bin <= BINS; bin++) below[bin + 1] = below[bin]! + bins[bin]!
  for (let i = 0; i < masses.length; i++) {
    const place = places[i]!
    const bin = Math.floor(place)
    shares[i] = bin === BINS ? 1 : below[bin]! + (place - bin) * bins[bin]!
  }
  return shares
}

/**
 * The borders of the smallest regions that hold the parts {@link CONTOUR_MASSES} of the mass, from the
 * shares of {@link massBelow}, averaged over blocks of four cells.
 */
export function massContours(shares: Float32Array, size: number): readonly Polylines[] {
  const half = size / 2
  const means = new Float32Array(half * half)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      means[(row >> 1) * half + (column >> 1)]! += shares[row * size + column]! / 4
  return isolinesAt(means, half, CONTOUR_MASSES.map((mass) => 1 - mass)) // oxfmt-ignore
}

const CONTOUR_MASSES = [0.5, 0.9, 0.99]

/** Densities are sorted into bins by their logarithm, down to e^−16 of the peak. */
const BINS_PER_NAT = 64
const BINS = 16 * BINS_PER_NAT
const LEAST = Math.exp(-16)
