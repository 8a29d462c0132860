import { type RefObject, useMemo, useRef, useState } from 'react'
import { type Knobs, type ParamsOf, readParams, writeParams } from './params'
import { useParams } from './use-params'
import { useSteps } from './use-steps'
import { useTween } from './use-tween'

/** What an island is given: plain JSON. */
export type WidgetProps = {
  /** The instance: prefix of its keys in the address and of its ids in the page. */
  readonly id: string
  /** Its initial state, as a query string without prefix. */
  readonly state: string
  /** Whether to draw the frame at once and without listening: what the static page holds. */
  readonly still?: boolean
}

export type Root = RefObject<HTMLDivElement | null>

export type Widget<K extends Knobs> = {
  readonly params: ParamsOf<K>
  readonly initial: ParamsOf<K>
  readonly set: (changes: Partial<ParamsOf<K>>) => void
  readonly tween: ReturnType<typeof useTween<K>>
  readonly query: string
}

/** The state of a live instance: its address, the reader's hand, and the steps that drive it. */
export function useWidget<K extends Knobs>(
  knobs: K,
  { id, state }: WidgetProps,
): { readonly root: Root; readonly widget: Widget<K> } {
  const root = useRef<HTMLDivElement>(null)
  const [params, setParams] = useParams(knobs, id, state)
  const tween = useTween(knobs, params)
  const [isLinked] = useState(() => new RegExp(`[?&]${id}\\.`).test(location.search))
  useSteps(root, isLinked, (step) => {
    const target = readParams(knobs, step, '', params)
    tween.moveTo(target)
    setParams(target, true)
  })
  const initial = useMemo(() => readParams(knobs, state), [knobs, state])
  const widget = {
    params,
    initial,
    set: (changes: Partial<ParamsOf<K>>) => {
      tween.stop()
      setParams(changes)
    },
    tween,
    query: writeParams(knobs, params),
  }
  return { root, widget }
}
