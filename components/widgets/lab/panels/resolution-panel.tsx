import type { LabAnswer } from '@/lib/lab/lab-answer'
import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import type { DrawnCharts } from '@/lib/lab/drawn-chart'
import { nodesOf } from '../walk/nodes'
import { ResolutionView } from '../walk/resolution-view'
import { Panel } from './panel'
import { noWalkWords } from './resolution-words'

const HEADING = 'The resolution'

/** The proof of λ as a tree of charts that is walked; in words where there is none. */
export function ResolutionPanel({
  uid,
  answer,
  walk,
  drawn,
  selected,
  isStill,
  onSelect,
}: {
  readonly uid: string
  readonly answer: LabAnswer | undefined
  readonly walk: ResolutionWalk | undefined
  readonly drawn: DrawnCharts | undefined
  readonly selected: string
  readonly isStill: boolean
  readonly onSelect: (id: string) => void
}) {
  if (!walk || !drawn || walk.points.length === 0)
    return <Panel name="resolution" heading={HEADING} words={noWalkWords(answer)} />
  return (
    <Panel name="resolution" heading={HEADING}>
      <ResolutionView
        uid={`${uid}-walk`}
        walk={walk}
        drawn={drawn}
        selected={selected === '' ? decisiveChart(walk) : selected}
        isStill={isStill}
        onSelect={onSelect}
      />
    </Panel>
  )
}

/** The first chart in which λ is reached, above a blow-up where there is one. */
function decisiveChart(walk: ResolutionWalk): string {
  const decisive = nodesOf(walk).filter(({ chart }) => chart.running?.ratio === walk.lambda)
  const first = decisive.find(({ before }) => before !== undefined) ?? decisive[0]
  return first?.chart.id ?? ''
}
