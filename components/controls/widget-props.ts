import type { Knobs, ParamsOf } from './params'

/** What an island is given: plain JSON. */
export type WidgetProps = {
  /** The instance: prefix of its keys in the address and of its ids in the page. */
  readonly id: string
  /** Its initial state, as a query string without prefix. */
  readonly state: string
  /** Whether to draw the frame at once and without listening: what the static page holds. */
  readonly still?: boolean
  /** Further states that the page leads it through, for a still that has something ready for them. */
  readonly steps?: readonly string[]
}

/** What a live figure is given. */
export type LiveProps<K extends Knobs> = WidgetProps & { readonly address: Address<K> }

/** What the page's address holds of one instance of a widget, and a way to write there. */
export type Address<K extends Knobs> = {
  readonly params: ParamsOf<K>
  readonly write: (changes: Partial<ParamsOf<K>>, history: 'push' | 'replace') => void
}
