import type { WidgetComponent } from './widget-props'

type Entry = {
  readonly title: string
  /** Slug of the chapter the widget belongs to. */
  readonly chapter: string
  readonly load: () => Promise<{ readonly default: WidgetComponent }>
}

/** One line for each widget; gallery, embed page, picture and tests follow from it. */
export const registry = {
  'free-energy-race': {
    title: 'Free energy, BIC, and the singular law',
    chapter: 'free-energy',
    load: () => import('./free-energy-race'),
  },
  'count-the-weights': {
    title: 'Count the weights',
    chapter: 'why-counting-fails',
    load: () => import('./count-the-weights'),
  },
  'two-landscapes': {
    title: 'Two landscapes, one function',
    chapter: 'why-counting-fails',
    load: () => import('./two-landscapes'),
  },
  'evidence-meter': {
    title: 'The evidence meter',
    chapter: 'free-energy',
    load: () => import('./evidence-meter'),
  },
  'luck-of-the-sample': {
    title: 'The luck of the sample',
    chapter: 'truth-model-prior',
    load: () => import('./luck-of-the-sample'),
  },
  'setup-bench': {
    title: 'The setup bench',
    chapter: 'truth-model-prior',
    load: () => import('./setup-bench'),
  },
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
  'volume-scaling': {
    title: 'How volume scales',
    chapter: 'volume-and-the-rlct',
    load: () => import('./volume-scaling'),
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
