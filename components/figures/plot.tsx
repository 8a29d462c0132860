import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { scaleOf, type Span } from './scale'

/** The side of the square on which shapes are drawn before they are stretched over the plot. */
export const SIDE = 1000

type Frame = {
  /** Data to the drawing square: x to the right, y downwards. */
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  /** The other way: from a part of the width, or of the height from the top, to data. */
  readonly xAt: (part: number) => number
  readonly yAt: (part: number) => number
}

const PlotContext = createContext<Frame | undefined>(undefined)

/** The scales of the plot around this component. */
export function usePlot(): Frame {
  const frame = useContext(PlotContext)
  if (!frame) throw new TypeError('a part of a plot must stand inside a Plot')
  return frame
}

/**
 * A plot that fills its box by layout alone. Shapes are drawn on a fixed square that is stretched over
 * the box while their strokes keep their width; dots and words stand at percentages. So the picture in
 * the static page is already right at every width, without measuring, and no text is ever scaled.
 *
 * @param children what is drawn, from back to front
 * @param behind what lies under the drawing in the same box: a canvas
 * @param over what listens to the whole box: a probe
 */
export function Plot({
  uid,
  title,
  x,
  y,
  behind,
  over,
  className = '',
  children,
}: {
  readonly uid: string
  readonly title: string
  readonly x: Span
  readonly y: Span
  readonly behind?: ReactNode
  readonly over?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  const frame = useFrame(x, y)
  return (
    <div className={`plot ${className}`} data-plot="">
      <div className="plot-area">
        {behind}
        <svg className="plot-svg" role="img" aria-labelledby={`${uid}-title`}>
          <title id={`${uid}-title`}>{title}</title>
          <PlotContext value={frame}>{children}</PlotContext>
        </svg>
        <PlotContext value={frame}>{over}</PlotContext>
      </div>
    </div>
  )
}

/** The same object while the spans say the same: what depends on nothing else is not drawn anew. */
function useFrame(x: Span, y: Span): Frame {
  const [scaleX, scaleY] = [useScale(x, 0, SIDE), useScale(y, SIDE, 0)]
  return useMemo(
    () => ({
      x: scaleX,
      y: scaleY,
      xAt: (part: number) => scaleX.invert(part * SIDE),
      yAt: (part: number) => scaleY.invert(part * SIDE),
    }),
    [scaleX, scaleY],
  )
}

function useScale({ from, to, ...how }: Span, start: number, end: number) {
  const scale = how.scale
  const knee = how.scale === 'symlog' ? how.knee : 1
  return useMemo(() => {
    const span: Span =
      scale === 'symlog' ? { from, to, scale, knee } : { from, to, ...(scale && { scale }) }
    return scaleOf(span, [start, end])
  }, [from, to, scale, knee, start, end])
}

/** The square on which paths are drawn; what leaves it is cut off, unless it `spills`. */
export function Square({
  spills = false,
  children,
}: {
  readonly spills?: boolean
  readonly children: ReactNode
}) {
  return (
    <svg
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      {...(spills && { overflow: 'visible' })}
    >
      {children}
    </svg>
  )
}

/**
 * Even parts of a plot lie on ties of the rounding, where the last bit of a logarithm decides; and that
 * bit differs between the machine that builds the page and the one that shows it. So ties are moved
 * to where nothing lies.
 */
const NUDGE = 1e-4

/** A place on the drawing square as a percentage of the plot, with two decimals. */
export function percent(place: number): string {
  return `${Math.round((place / SIDE) * 1e4 + NUDGE) / 100}%`
}

/** A place on the drawing square, rounded so that server and browser write the same. */
export function round(place: number): number {
  return Math.round(place * 10 + NUDGE) / 10
}
