import { useEffect, useRef } from 'react'
import type { Grid } from './contours'
import { useTheme } from './use-theme'

/**
 * A grid of numbers in [0, 1] as colours of a ramp, on a canvas that fills the plot. It lies under the
 * plot's drawing; the filled contours there step back once it has painted (`data-painted`).
 */
export function Heatmap({ grid, ramp }: { readonly grid: Grid; readonly ramp: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  useEffect(() => {
    const target = canvas.current
    const context = target?.getContext('2d')
    if (!target || !context) return
    const colours = readRamp(target, ramp)
    if (!colours) return
    const image = context.createImageData(grid.size, grid.size)
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

const SHADES = 256

function paint(pixels: Uint32Array, { size, values }: Grid, colours: Uint32Array): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const value = values[(size - 1 - row) * size + column] ?? 0
      pixels[row * size + column] = colours[Math.round(value * (SHADES - 1))] ?? 0
    }
}

/** The ramp's nine colours in today's theme, whatever notation they are written in, and those between. */
function readRamp(element: Element, ramp: string): Uint32Array | undefined {
  const style = getComputedStyle(element)
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
  const shades = new Uint8ClampedArray(SHADES * 4)
  for (let shade = 0; shade < SHADES; shade++) {
    const place = (shade / (SHADES - 1)) * 8
    const stop = Math.min(7, Math.floor(place))
    for (let channel = 0; channel < 4; channel++) {
      const [low = 0, high = 0] = [data[stop * 4 + channel], data[stop * 4 + 4 + channel]]
      shades[shade * 4 + channel] = low + (high - low) * (place - stop)
    }
  }
  return new Uint32Array(shades.buffer)
}
