import type { WidgetComponent } from './widget-props'

type Entry = {
  readonly title: string
  /** Slug of the chapter the widget belongs to. */
  readonly chapter: string
  readonly load: () => Promise<{ readonly default: WidgetComponent }>
}

/** One line for each widget; gallery, embed page, picture and tests follow from it. */
export const registry = {
  'posterior-film': {
    title: 'The posterior film',
    chapter: 'posterior',
    load: () => import('./posterior-film'),
  },
  'predict-the-concentration': {
    title: 'Predict the concentration',
    chapter: 'posterior',
    load: () => import('./predict-the-concentration'),
  },
  'water-level': {
    title: 'The water level in one dimension',
    chapter: 'volume-and-the-rlct',
    load: () => import('./water-level'),
  },
  'water-level-surface': {
    title: 'Water level',
    chapter: 'why-counting-fails',
    load: () => import('./water-level-surface'),
  },
} as const satisfies Readonly<Record<string, Entry>>

export type WidgetName = keyof typeof registry
