import { Scatter } from './marks'
import { round, Square, usePlot } from './plot'

/** The points with whole coordinates from 0 to `reach`. */
export function Lattice({ reach }: { readonly reach: number }) {
  const steps = Array.from({ length: reach + 1 }, (_, i) => i)
  const points = steps.flatMap((j) => steps.map((i) => [i, j] as const))
  return (
    <Scatter
      xs={points.map(([i]) => i)}
      ys={points.map(([, j]) => j)}
      meaning="muted"
      radius={0.9}
      className="mark-lattice"
    />
  )
}

/** All that lies above and to the right of a falling chain of corners, up to `reach`. */
export function UpperRight({
  corners,
  reach,
}: {
  readonly corners: readonly (readonly [number, number])[]
  readonly reach: number
}) {
  const { x, y } = usePlot()
  const [first, last] = [corners[0], corners.at(-1)]
  if (!first || !last) return null
  const edge = [[first[0], reach], ...corners, [reach, last[1]], [reach, reach]]
  const d = edge.map(([i = 0, j = 0]) => `${round(x(i))} ${round(y(j))}`).join('L')
  return (
    <Square>
      <path d={`M${d}Z`} className="mark-region" />
    </Square>
  )
}
