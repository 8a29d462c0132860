import { useLayoutEffect, useRef } from 'react'
import type { Grid } from './contours'
import { RAMP_SHADES, rampOf } from './ramp'
import { useTheme } from './use-theme'

/**
 * A grid of numbers in [0, 1] as colours of a ramp, on a canvas that fills the plot. It lies under the
 * plot's drawing; the filled contours there step back once it has painted (`data-painted`).
 */
export function Heatmap({ grid, ramp }: { readonly grid: Grid; readonly ramp: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const kept = useRef<ImageData>(undefined)
  const theme = useTheme()
  // Before the browser paints: a canvas of a new size is empty.
  useLayoutEffect(() => {
    const target = canvas.current
    const context = target?.getContext('2d')
    if (!target || !context) return
    const colours = rampOf(target, ramp, theme)
    if (!colours) return
    // One image for all pictures of a size: a new one each time is most of what is thrown away in a drag.
    const image =
      kept.current?.width === grid.size
        ? kept.current
        : context.createImageData(grid.size, grid.size)
    kept.current = image
    paint(new Uint32Array(image.data.buffer), grid, colours)
    context.putImageData(image, 0, 0)
    target.dataset['painted'] = theme
  }, [grid, ramp, theme])
  return (
    <canvas
      ref={canvas}
      width={grid.size}
      height={grid.size}
      className="plot-canvas"
      aria-hidden="true"
    />
  )
}

function paint(pixels: Uint32Array, { size, values }: Grid, colours: Uint32Array): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const value = values[(size - 1 - row) * size + column] ?? 0
      pixels[row * size + column] = colours[Math.round(value * (RAMP_SHADES - 1))] ?? 0
    }
}
