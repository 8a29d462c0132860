/** Whether this browser has a canvas to paint on; where it has none the SVG stays. */
export function canPaint(): boolean {
  return (
    typeof document !== 'undefined' && document.createElement('canvas').getContext('2d') !== null
  )
}
