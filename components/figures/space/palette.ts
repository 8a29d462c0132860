import { rampOf } from '@/components/figures/ramp'
import type { Meaning } from '@/components/figures/marks'

/** A colour as three numbers in [0, 1], as the screen has them. */
export type Tone = readonly [red: number, green: number, blue: number]

/** The colours of a theme as the stage needs them. */
export type Palette = {
  /** The name of the theme: two palettes of one name are the same. */
  readonly theme: string
  /** The ramp of losses from low to high, 256 × RGBA in bytes. */
  readonly ramp: Uint8Array<ArrayBuffer>
  readonly tones: Readonly<Record<Meaning | 'paper' | 'surface' | 'rule', Tone>>
}

const known = new Map<string, Palette>()

/** The colours that the style sheets give an element in a theme, read once. */
export function paletteOf(element: Element, theme: string): Palette | undefined {
  const found = known.get(theme)
  if (found) return found
  const ramp = rampOf(element, 'loss', theme)
  const toneOf = toneReader(element)
  if (!ramp || !toneOf) return undefined
  const palette = {
    theme,
    ramp: new Uint8Array(ramp.slice().buffer),
    tones: {
      truth: toneOf('truth'),
      model: toneOf('model'),
      prior: toneOf('prior'),
      posterior: toneOf('posterior'),
      data: toneOf('data'),
      optimal: toneOf('optimal'),
      laplace: toneOf('laplace'),
      lambda: toneOf('lambda'),
      ink: toneOf('ink'),
      muted: toneOf('muted'),
      paper: toneOf('paper'),
      surface: toneOf('surface'),
      rule: toneOf('rule'),
    },
  }
  known.set(theme, palette)
  return palette
}

/** Reads a colour token, whatever notation it is written in. */
function toneReader(element: Element): ((name: string) => Tone) | undefined {
  // Of the root: an element in a container would have the page laid out first.
  const style = getComputedStyle(element.ownerDocument.documentElement)
  const swatch = document.createElement('canvas')
  swatch.width = 1
  swatch.height = 1
  const context = swatch.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  return (name) => {
    context.fillStyle = style.getPropertyValue(`--color-${name}`).trim()
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return [red / 255, green / 255, blue / 255]
  }
}
