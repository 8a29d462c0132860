import { useRef } from 'react'
import type { WalkMap } from '@/lib/geometry/walk/resolution-walk'
import { Formula } from './formula'
import type { WalkNode } from './nodes'

/**
 * The charts as a tree: a click or the arrow keys walk it. Down and up go through all charts in order,
 * right and left to the first chart above and to the one below, Home and End to the ends.
 */
export function ChartTree({
  nodes,
  current,
  isStill,
  onSelect,
}: {
  readonly nodes: readonly WalkNode[]
  readonly current: WalkNode
  readonly isStill: boolean
  readonly onSelect: (id: string) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const index = nodes.indexOf(current)
  const go = (to: number) => {
    const node = nodes[Math.min(nodes.length - 1, Math.max(0, to))]
    if (!node) return
    onSelect(node.chart.id)
    const item = list.current?.children[nodes.indexOf(node)]
    if (item instanceof HTMLElement) item.focus()
  }
  const press = (event: React.KeyboardEvent) => {
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      ArrowRight: index + (isParent(current, nodes[index + 1]) ? 1 : 0),
      ArrowLeft: current.before ? nodes.findIndex(({ chart }) => chart === current.before) : index,
      Home: 0,
      End: nodes.length - 1,
    }[event.key]
    if (to === undefined || isStill) return
    event.preventDefault()
    go(to)
  }
  return (
    <ul ref={list} className="walk-tree" role="tree" aria-label="Charts of the resolution">
      {nodes.map((node) => {
        const { chart, depth, point } = node
        const isCurrent = node === current
        return (
          <li
            key={chart.id}
            role="treeitem"
            aria-level={depth}
            aria-selected={isCurrent}
            tabIndex={isCurrent && !isStill ? 0 : -1}
            className="walk-item"
            style={{ paddingInlineStart: `${0.5 + 0.7 * Math.min(depth - 1, 8)}rem` }}
            onClick={() => !isStill && go(nodes.indexOf(node))}
            onKeyDown={press}
          >
            <span className="walk-item-map">
              {chart.map.kind === 'centre' ? (
                <>around ({point.at.map((text) => shortNumber(text, point)).join(', ')})</>
              ) : (
                <MapWords map={chart.map} />
              )}
            </span>{' '}
            <span className="walk-item-outcome">{outcomeWords(node)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The substitution of a blow-up as a formula. */
export function MapWords({ map }: { readonly map: Exclude<WalkMap, { readonly kind: 'centre' }> }) {
  if (map.kind === 'second')
    return (
      <>
        (<Formula text="u*v" />, <Formula text="v" />)
      </>
    )
  const { shiftText } = map
  const isPlain = shiftText === '0'
  return (
    <>
      (<Formula text="u" />,{' '}
      {isPlain ? (
        <Formula text="u*v" />
      ) : (
        <>
          <Formula text="u" />(
          <Formula text={shiftText.startsWith('-') ? `v${shiftText}` : `v+${shiftText}`} />)
        </>
      )}
      )
    </>
  )
}

/** A coordinate: a rational one as it is, another one rounded. */
export function shortNumber(text: string, { at, approximately }: WalkNode['point']): string {
  return /^-?\d+(\/\d+)?$/.test(text) && text.length < 12
    ? text.replace('-', '−')
    : (approximately[at.indexOf(text)] ?? 0).toFixed(4).replace('-', '−')
}

function outcomeWords({ chart }: WalkNode): string {
  const { outcome } = chart
  if (outcome.kind === 'crossing') return `${outcome.divisors.join(' and ') || 'nothing'}, done`
  const { name, N, k } = outcome.divisor
  return N > 0 ? `blow up: ${name}, k/N = ${k}/${N}` : `blow up: ${name}`
}

function isParent({ chart }: WalkNode, next: WalkNode | undefined): boolean {
  return next?.before === chart
}
