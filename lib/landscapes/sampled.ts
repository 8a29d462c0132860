import type { Landscape } from './landscape'

/**
 * K on a square grid of size × size points over the box of two parameters, its border included:
 * row-major, (w₂, w₁), both from their low ends up; nats per datum.
 *
 * @throws RangeError when the landscape has not two parameters, or size is not a whole number ≥ 2
 * @example
 * sampledLoss(landscape('crossing'), 3) // [1, 0, 1, 0, 0, 0, 1, 0, 1]
 */
export function sampledLoss(landscape: Landscape, size: number): Float64Array {
  const [first, second] = landscape.domain
  if (landscape.dimension !== 2 || !first || !second)
    throw new RangeError(`landscape must have 2 parameters, got ${landscape.dimension}`)
  if (!(Number.isInteger(size) && size >= 2))
    throw new RangeError(`size must be a whole number ≥ 2, got ${size}`)
  const values = new Float64Array(size * size)
  const w = new Float64Array(2)
  const last = size - 1
  for (let j = 0; j < size; j++) {
    // Symmetric to the last bit where the box is, so that W₀ on an axis is met exactly.
    w[1] = (second[0] * (last - j) + second[1] * j) / last
    for (let i = 0; i < size; i++) {
      w[0] = (first[0] * (last - i) + first[1] * i) / last
      values[j * size + i] = landscape.loss(w)
    }
  }
  return values
}
