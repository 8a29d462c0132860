import { rampBetween } from '@/components/figures/ramp'
import type { Palette, ToneName } from './palette'

/** A colour as three numbers in [0, 1], as the screen has them. */
export type Tone = readonly [red: number, green: number, blue: number]

/** The colours of a theme in numbers. */
export type Inks = {
  /** The ramp of losses from low to high, 256 × RGBA in bytes. */
  readonly ramp: Uint8Array<ArrayBuffer>
  readonly toneOf: (name: ToneName) => Tone
}

const known = new Map<string, Inks>()

/** A palette in numbers, whatever notation it is written in, found out once. */
export function inksOf(palette: Palette): Inks {
  const found = known.get(palette.theme)
  if (found) return found
  const names = Object.keys(palette.tones)
  const data = bytesOf([...palette.ramp, ...Object.values(palette.tones)])
  const toneOf = (name: ToneName): Tone => {
    const at = 4 * (palette.ramp.length + names.indexOf(name))
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    return [red / 255, green / 255, blue / 255]
  }
  const inks = { ramp: new Uint8Array(rampBetween(data).buffer), toneOf }
  known.set(palette.theme, inks)
  return inks
}

/** Colours as four bytes each. */
function bytesOf(colours: readonly string[]): Uint8ClampedArray {
  const sheet = new OffscreenCanvas(colours.length, 1)
  const brush = sheet.getContext('2d', { willReadFrequently: true })
  if (!brush) throw new Error('the browser gives no canvas to find out colours with')
  for (const [k, colour] of colours.entries()) {
    brush.fillStyle = colour
    brush.fillRect(k, 0, 1, 1)
  }
  return brush.getImageData(0, 0, colours.length, 1).data
}
