import type { Meaning } from '@/components/figures/marks'

/** What a colour of the stage is called. */
export type ToneName = Meaning | 'paper' | 'surface' | 'rule'

/** The colours of a theme as the style sheets write them; what they are in numbers the painter finds out. */
export type Palette = {
  /** The name of the theme: two palettes of one name are the same. */
  readonly theme: string
  /** The nine colours of the ramp of losses, from low to high. */
  readonly ramp: readonly string[]
  readonly tones: Readonly<Record<ToneName, string>>
}

const known = new Map<string, Palette>()

/** The colours that the style sheets give a page in a theme, read once. */
export function paletteOf(element: Element, theme: string): Palette {
  const found = known.get(theme)
  if (found) return found
  // The tokens stand at the root. To ask an element within a container for its style would lay the page out.
  const style = getComputedStyle(element.ownerDocument.documentElement)
  const written = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const palette = {
    theme,
    ramp: Array.from({ length: 9 }, (_, k) => written(`ramp-loss-${k}`)),
    tones: {
      truth: written('color-truth'),
      model: written('color-model'),
      prior: written('color-prior'),
      posterior: written('color-posterior'),
      data: written('color-data'),
      optimal: written('color-optimal'),
      laplace: written('color-laplace'),
      lambda: written('color-lambda'),
      ink: written('color-ink'),
      muted: written('color-muted'),
      paper: written('color-paper'),
      surface: written('color-surface'),
      rule: written('color-rule'),
    },
  }
  known.set(theme, palette)
  return palette
}
