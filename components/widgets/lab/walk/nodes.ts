import type { ResolutionWalk, WalkChart, WalkPoint } from '@/lib/geometry/walk/resolution-walk'

/** A place of the walk: a chart, the one it was blown up from, and the point of the plane below. */
export type WalkNode = {
  readonly chart: WalkChart
  readonly before: WalkChart | undefined
  readonly point: WalkPoint
  /** 1 for the charts of the plane, 2 above them, … */
  readonly depth: number
}

/** All places, in the order in which they are walked. */
export function nodesOf({ points }: ResolutionWalk): readonly WalkNode[] {
  return points.flatMap((point) =>
    above({ chart: point.chart, before: undefined, point, depth: 1 }),
  )
}

function above(node: WalkNode): readonly WalkNode[] {
  const { chart, point, depth } = node
  if (chart.outcome.kind === 'crossing') return [node]
  const next = chart.outcome.charts.map((child) =>
    above({ chart: child, before: chart, point, depth: depth + 1 }),
  )
  return [node, ...next.flat()]
}

/** The place with an id, or the first one. */
export function nodeAt(nodes: readonly WalkNode[], id: string): WalkNode | undefined {
  return nodes.find(({ chart }) => chart.id === id) ?? nodes[0]
}
