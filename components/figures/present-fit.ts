/**
 * How large a figure stands on a projector: the enlargement of its words, the part of the width that its picture has, and
 * whether what it printed stands beside the picture, above the knobs, or below it.
 */
export type Fit = {
  readonly zoom: number
  readonly share: number
  readonly readout: 'beside' | 'below'
}

const SHARES = [0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34]
const STEP = 0.9
/** Words are read from the last row: to enlarge them counts for more than to enlarge the picture. */
const WEIGHT_OF_WORDS = 2

/**
 * The best fit among those that a screen holds without scrolling, by the size of the picture and, counting more, of the
 * words; the words of the page itself, and a picture of half the width, where nothing fits.
 *
 * @param fits whether all of the figure is seen at this fit
 */
export function bestFit(screenHeight: number, fits: (fit: Fit) => boolean): Fit {
  const found: Fit[] = []
  for (let zoom = Math.max(1, screenHeight / 560); ; zoom = Math.max(1, zoom * STEP)) {
    for (const readout of ['beside', 'below'] as const) {
      const share = SHARES.find((part) => fits({ zoom, share: part, readout }))
      if (share !== undefined) found.push({ zoom, share, readout })
    }
    if (zoom === 1) break
  }
  const size = ({ zoom, share }: Fit) => zoom ** WEIGHT_OF_WORDS * share
  return (
    found.toSorted((a, b) => size(b) - size(a))[0] ?? { zoom: 1, share: 0.5, readout: 'beside' }
  )
}
