import { type RefObject, useMemo, useRef, useState } from 'react'
import { type Knobs, type ParamsOf, readParams, writeParams } from './params'
import type { LiveProps } from './widget-props'
import { useParams } from './use-params'
import { useSteps } from './use-steps'
import { useTween } from './use-tween'

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
  { id, state, address }: LiveProps<K>,
): { readonly root: Root; readonly widget: Widget<K> } {
  const root = useRef<HTMLDivElement>(null)
  const [params, setParams] = useParams(address)
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
