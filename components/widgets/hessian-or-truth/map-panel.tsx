import { useMemo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Dragged } from '@/components/figures/dragged'
import { Cross, Label, Line } from '@/components/figures/marks'
import { SetOfOptima } from '@/components/figures/optimal-set'
import { Plot } from '@/components/figures/plot'
import { Slices } from '@/components/figures/slices'
import { endTicks } from '@/components/figures/ticks'
import { landscape as landscapeOf } from '@/lib/landscapes/index'
import { sublevelSet } from '@/lib/landscapes/sublevel-set'
import { type Duel, placeNear } from './frame'

const COLUMNS = 201

/** Both sets on the plane, and the point of W₀ that is dragged. */
export function MapPanel({
  duel,
  uid,
  onPlace,
}: {
  readonly duel: Duel
  readonly uid: string
  readonly onPlace: (place: number) => void
}) {
  const { landscape, words, level, at, canMove, hessian } = duel
  // Factoring K is slower than a frame; the set of each level is not.
  const setAt = useMemo(() => sublevelSet(landscapeOf(landscape.id)), [landscape.id])
  const [[left, right], [low, high]] = [landscape.domain[0]!, landscape.domain[1]!]
  const outline = [...hessian.outline, ...hessian.outline.slice(0, 1)]
  return (
    <Plot
      uid={`${uid}-map`}
      title={`Where K = ${words} is below the level, and where its Hessian says so`}
      x={{ from: left, to: right }}
      y={{ from: low, to: high }}
      className="panel is-square"
    >
      <Slices slices={setAt(level, COLUMNS)} meaning="posterior" className="is-set" />
      <SetOfOptima pieces={landscape.optimalSet} />
      <Line
        xs={outline.map(([x]) => x)}
        ys={outline.map(([, y]) => y)}
        meaning="laplace"
        className="is-outline"
      />
      <AxisX ticks={endTicks(left, right, 2)} name="w₁" />
      <AxisY ticks={endTicks(low, high, 2)} name="w₂" />
      <Label x={left} y={low} dx={8} dy={-12} meaning="posterior">
        K below ε
      </Label>
      <Label x={right} y={low} dx={-8} dy={-12} anchor="end" meaning="laplace">
        the Hessian’s set
      </Label>
      {canMove ? (
        <Dragged x={at[0]} y={at[1]} onDrag={(x, y) => onPlace(placeNear(landscape, [x, y]))} />
      ) : (
        <Cross x={at[0]} y={at[1]} meaning="optimal" />
      )}
    </Plot>
  )
}
