/**
 * The layers of Marsaglia and Tsang's ziggurat for the normal density f(x) = exp(−x²/2): 256 strips of
 * one area, the lowest of which holds the tail beyond TAIL. Layer i spans |x| < LAYER_WIDTHS[i]; what
 * lies inside LAYER_WIDTHS[i + 1] lies under the curve and is accepted at once (99 % of the draws).
 *
 * Source: Marsaglia and Tsang, "The ziggurat method for generating random variables" (2000), with the
 * layer and the place in it drawn from separate bits.
 */
export const LAYER_COUNT = 256

/** Where the lowest layer hands over to the tail, for 256 layers. */
export const TAIL = 3.6541528853610088

/** The area of each layer: that of the box under f(TAIL) and of the tail beyond it. */
const AREA = 0.00492867323399

/** Half widths of the layers from the lowest (its area over its height) to the top, where it is 0. */
export const LAYER_WIDTHS: Float64Array = layerWidths()

/** The density f at the half width of each layer: the layer's lower edge. */
export const LAYER_DENSITIES: Float64Array = LAYER_WIDTHS.map(density)

function layerWidths(): Float64Array {
  const widths = new Float64Array(LAYER_COUNT + 1)
  widths[0] = AREA / density(TAIL)
  widths[1] = TAIL
  for (let i = 2; i < LAYER_COUNT; i++) {
    const below = widths[i - 1]!
    widths[i] = Math.sqrt(-2 * Math.log(AREA / below + density(below)))
  }
  widths[LAYER_COUNT] = 0
  return widths
}

function density(x: number): number {
  return Math.exp(-0.5 * x * x)
}
