/** The colours between the nine of a ramp. */
export const RAMP_SHADES = 256

const known = new Map<string, Uint32Array>()

/** A ramp in the colours of a theme, read once: reading pixels back is slow. */
export function rampOf(element: Element, ramp: string, theme: string): Uint32Array | undefined {
  const key = `${ramp} ${theme}`
  const colours = known.get(key) ?? readRamp(element, ramp)
  if (colours) known.set(key, colours)
  return colours
}

/** The ramp's nine colours in today's theme, whatever notation they are written in, and those between. */
function readRamp(element: Element, ramp: string): Uint32Array | undefined {
  // The tokens stand at the root. To ask an element within a container for its style would lay the page out.
  const style = getComputedStyle(element.ownerDocument.documentElement)
  const swatch = document.createElement('canvas')
  swatch.width = 9
  swatch.height = 1
  const context = swatch.getContext('2d', { willReadFrequently: true })
  if (!context) return
  for (let i = 0; i < 9; i++) {
    context.fillStyle = style.getPropertyValue(`--ramp-${ramp}-${i}`).trim()
    context.fillRect(i, 0, 1, 1)
  }
  const { data } = context.getImageData(0, 0, 9, 1)
  return new Uint32Array(rampBetween(data).buffer)
}

/** The shades of a ramp between its nine colours, each RGBA in bytes. */
export function rampBetween(stops: ArrayLike<number>): Uint8ClampedArray<ArrayBuffer> {
  const shades = new Uint8ClampedArray(RAMP_SHADES * 4)
  for (let shade = 0; shade < RAMP_SHADES; shade++) {
    const place = (shade / (RAMP_SHADES - 1)) * 8
    const stop = Math.min(7, Math.floor(place))
    for (let channel = 0; channel < 4; channel++) {
      const [low = 0, high = 0] = [stops[stop * 4 + channel], stops[stop * 4 + 4 + channel]]
      shades[shade * 4 + channel] = low + (high - low) * (place - stop)
    }
  }
  return shades
}
