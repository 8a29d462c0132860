import { Scatter } from './marks'
import { usePlot } from './plot'

/** So many rows, so far from the axis and from one another, as parts of the height of the plot. */
const ROWS = 6
const FOOT = 0.028
const GAP = 0.022

/** Above so many dots they are drawn small. */
const MANY = 120

/** Data along the bottom axis: dots in a few rows, so that those of equal value do not hide one another. */
export function Rug({ values }: { readonly values: ArrayLike<number> }) {
  const { yAt } = usePlot()
  const rows = Array.from(values, (_, i) => yAt(1 - FOOT - GAP * (i % ROWS)))
  return <Scatter xs={values} ys={rows} meaning="data" radius={values.length > MANY ? 1.6 : 2.4} />
}
