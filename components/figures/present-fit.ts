/** How large a figure stands on a projector: the enlargement of its words, and the part of the width that its picture has. */
export type Fit = { readonly zoom: number; readonly share: number }

const SHARES = [0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34]
const STEP = 0.9

/**
 * The fit with the largest product of its two sizes among those that a screen holds without scrolling; the words
 * of the page itself, and a picture of half the width, where nothing fits.
 *
 * @param fits whether all of the figure is seen at this fit
 */
export function bestFit(screenHeight: number, fits: (fit: Fit) => boolean): Fit {
  const found: Fit[] = []
  for (let zoom = Math.max(1, screenHeight / 560); ; zoom = Math.max(1, zoom * STEP)) {
    const share = SHARES.find((part) => fits({ zoom, share: part }))
    if (share !== undefined) found.push({ zoom, share })
    if (zoom === 1) break
  }
  const size = ({ zoom, share }: Fit) => zoom * share
  return found.toSorted((a, b) => size(b) - size(a))[0] ?? { zoom: 1, share: 0.5 }
}
