/**
 * The products of series with themselves, moved: entry `lag` is Σᵢ xᵢ xᵢ₋ₗₐ₉ within a series, summed over the series,
 * for every lag from 0 up to their length. By Fourier transforms of series padded with zeros to twice their length, two
 * series in one transform (the cross terms fall into the imaginary part) and one transform back for all: n log n
 * where sums lag by lag take n². The error of an entry is a few roundings of entry 0.
 *
 * @param series of one length, at least one
 * @throws RangeError when there is no series or the lengths differ
 * @example
 * laggedProducts([Float64Array.of(1, 2, 3)]) // [14, 8, 3]
 */
export function laggedProducts(series: readonly Float64Array[]): Float64Array {
  const length = series[0]?.length
  if (length === undefined) throw new RangeError('series must hold at least one series, got 0')
  for (const one of series)
    if (one.length !== length)
      throw new RangeError(`series must have one length, got ${length} and ${one.length}`)
  const size = 2 ** Math.ceil(Math.log2(Math.max(2 * length, 2)))
  const turns = turnsOf(size)
  const power = new Float64Array(size)
  for (let s = 0; s < series.length; s += 2) {
    const real = new Float64Array(size)
    const imaginary = new Float64Array(size)
    real.set(series[s]!)
    if (s + 1 < series.length) imaginary.set(series[s + 1]!)
    transform(real, imaginary, turns)
    for (let k = 0; k < size; k++) power[k]! += real[k]! ** 2 + imaginary[k]! ** 2
  }
  // The products are even in the lag, so the way back is the way there, a factor aside.
  transform(power, new Float64Array(size), turns)
  return power.slice(0, length).map((product) => product / size)
}

/** cos and −sin of 2πk/size for k < size/2, one after the other. */
function turnsOf(size: number): Float64Array {
  const turns = new Float64Array(size)
  for (let k = 0; k < size / 2; k++) {
    turns[2 * k] = Math.cos((2 * Math.PI * k) / size)
    turns[2 * k + 1] = -Math.sin((2 * Math.PI * k) / size)
  }
  return turns
}

/** The discrete Fourier transform Σⱼ zⱼ e^(−2πijk/n) in place; n is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array, turns: Float64Array): void {
  const size = real.length
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i >= j) continue
    const [re, im] = [real[i]!, imaginary[i]!]
    real[i] = real[j]!
    imaginary[i] = imaginary[j]!
    real[j] = re
    imaginary[j] = im
  }
  for (let half = 1; half < size; half *= 2) {
    const stride = size / half
    for (let start = 0; start < size; start += 2 * half)
      for (let k = 0; k < half; k++) {
        const [cosine, sine] = [turns[k * stride]!, turns[k * stride + 1]!]
        const low = start + k
        const high = low + half
        const re = real[high]! * cosine - imaginary[high]! * sine
        const im = real[high]! * sine + imaginary[high]! * cosine
        real[high] = real[low]! - re
        imaginary[high] = imaginary[low]! - im
        real[low]! += re
        imaginary[low]! += im
      }
  }
}
