import type { ComponentType } from 'react'

/** What every widget is given: its name on the page, its parameters at rest, and whether it stands still. */
export type WidgetProps = {
  /** Unique on the page; prefixes the widget's keys in the URL and every id in its SVG. */
  readonly id: string
  /** Initial parameters as a query string, `model=product&n=100`; what is not said is the default. */
  readonly state: string
  /** True while the page is built: compute the frame at once, in Node, and draw it with controls disabled. */
  readonly still?: boolean
  /** Further states that the page leads it through, for a still that has something ready for them. */
  readonly steps?: readonly string[]
}

export type WidgetComponent = ComponentType<WidgetProps>
