import { useMemo } from 'react'
import { number } from '@/components/controls/knobs'
import { Slider } from '@/components/controls/controls'
import { openedBlowUp } from '@/lib/geometry/walk/opened-blow-up'
import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import type { DrawnCharts } from '@/lib/lab/drawn-chart'
import { ChartPicture } from './chart-picture'
import { ChartTree, MapWords } from './chart-tree'
import { describeNode, describeWalk } from './describe'
import { Formula } from './formula'
import { nodeAt, nodesOf, type WalkNode } from './nodes'
import { useOpening } from './use-opening'

/**
 * The resolution as a tree that is walked: the chart before, the chart after, the blow-up that opens
 * between them, the divisors with their (N, k) and the least k/N so far.
 *
 * @param selected the id of the chart that is looked at (`1.2.1`); the first one when there is no such
 */
export function ResolutionView({
  uid,
  walk,
  drawn,
  selected,
  isStill,
  onSelect,
}: {
  readonly uid: string
  readonly walk: ResolutionWalk
  readonly drawn: DrawnCharts
  readonly selected: string
  readonly isStill: boolean
  readonly onSelect: (id: string) => void
}) {
  const nodes = useMemo(() => nodesOf(walk), [walk])
  const current = nodeAt(nodes, selected)
  return (
    <div className="walk" data-walk="">
      <p className="walk-sum">{describeWalk(walk)}</p>
      {current && (
        <div className="walk-grid">
          <ChartTree nodes={nodes} current={current} isStill={isStill} onSelect={onSelect} />
          <ChartPair uid={uid} walk={walk} drawn={drawn} node={current} isStill={isStill} />
        </div>
      )}
    </div>
  )
}

const opening = number({
  label: 'the blow-up, from closed to open',
  min: 0,
  max: 1,
  initial: 1,
  step: 0.01,
  show: (part) => (part === 0 ? 'closed' : part === 1 ? 'open' : `${Math.round(100 * part)} %`),
})

/** The chart before and the chart itself, with what is to be said of them. */
function ChartPair({
  uid,
  walk,
  drawn,
  node,
  isStill,
}: {
  readonly uid: string
  readonly walk: ResolutionWalk
  readonly drawn: DrawnCharts
  readonly node: WalkNode
  readonly isStill: boolean
}) {
  const { chart, before } = node
  const { part, isMoving, play, set } = useOpening(chart.id)
  const axesOf = (one: WalkNode['chart']) =>
    one.map.kind === 'centre' ? shiftedAxes(walk.variables, one.map.shift) : (['u', 'v'] as const)
  const [here, there] = [drawn[chart.id], before && drawn[before.id]]
  return (
    <div className="walk-pair">
      <div className="walk-plots" data-count={before ? 2 : 1}>
        {before
          ? there && (
              <ChartPicture
                uid={`${uid}-before`}
                title="The chart before, with the centre that is blown up"
                drawn={there}
                half={before.window}
                axes={axesOf(before)}
              />
            )
          : here && (
              <ChartPicture
                uid={`${uid}-after`}
                title="The plane around the point"
                drawn={here}
                half={chart.window}
                axes={axesOf(chart)}
              />
            )}
        {before && here && (
          <ChartPicture
            uid={`${uid}-after`}
            title="The chart after the blow-up"
            drawn={here}
            half={before.window + part * (chart.window - before.window)}
            axes={axesOf(chart)}
            move={(u, v) => openedBlowUp(chart.map, part, u, v)}
            grid
            isNamed={part > 0.6}
          />
        )}
      </div>
      {before && (
        <div className="walk-motion">
          <Slider knob={opening} value={part} onChange={set} />
          <button type="button" className="button" disabled={isStill || isMoving} onClick={play}>
            blow up again
          </button>
        </div>
      )}
      <dl className="walk-facts">
        {chart.map.kind !== 'centre' && (
          <Fact name="from the chart before">
            <MapWords map={chart.map} />
          </Fact>
        )}
        <Fact name="on the plane">
          {walk.variables.map((name, i) => (
            <span key={name}>
              {i > 0 && ', '}
              <Formula text={name} /> = <Formula text={chart.substitution[i]?.text} />
            </span>
          ))}
        </Fact>
        {chart.field && (
          <Fact name="with">
            <Formula text="t" /> ≈ {chart.field.approximately.toFixed(6).replace('-', '−')}, a zero
            of <Formula text={chart.field.polynomial} />
          </Fact>
        )}
        {chart.divisors.map((divisor) => (
          <Fact key={divisor.name} name={divisor.name}>
            <Formula text={divisor.equation.text} /> = 0
            <span className="walk-order">
              {divisor.N === 0 && divisor.k === '1'
                ? 'an edge of the box'
                : `N = ${divisor.N}, k = ${divisor.k}`}
              {divisor.ratio !== undefined && `, k/N = ${divisor.ratio}`}
            </span>
          </Fact>
        ))}
        {chart.running && (
          <Fact name="least k/N so far">
            <span data-meaning="lambda" className="walk-least">
              {chart.running.ratio}
            </span>{' '}
            on {chart.running.divisors.join(' and ')}
          </Fact>
        )}
      </dl>
      <p className="walk-words" aria-live="polite">
        {describeNode(node)}
      </p>
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The axes of the plane around a point. */
function shiftedAxes(
  [x, y]: readonly [string, string],
  [byX, byY]: readonly [number, number],
): readonly [string, string] {
  return [shifted(x, byX), shifted(y, byY)]
}

/** `x − 1`, or `x`. */
function shifted(variable: string, by: number): string {
  if (by === 0) return variable
  return `${variable} ${by > 0 ? '−' : '+'} ${Math.round(Math.abs(by) * 1e3) / 1e3}`
}
