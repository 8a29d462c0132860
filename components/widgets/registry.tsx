import type { WidgetComponent } from './widget-props'

type Entry = {
  readonly title: string
  /** Slug of the chapter the widget belongs to. */
  readonly chapter: string
  readonly load: Load
  /** The still in a module of its own, where it needs more code than the live figure does. */
  readonly still?: Load
  /** The page that a frame elsewhere leads back to, when it is no chapter. */
  readonly home?: string
}

type Load = () => Promise<{ readonly default: WidgetComponent }>

/** One line for each widget; gallery, embed page, picture and tests follow from it. */
export const registry = {
  'basin-duel': {
    title: 'A duel of two basins',
    chapter: 'broad-basins',
    load: () => import('./basin-duel'),
  },
  'bic-step-by-step': {
    title: 'BIC, step by step',
    chapter: 'free-energy',
    load: () => import('./bic-step-by-step'),
  },
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
  'hessian-or-truth': {
    title: 'Hessian or truth',
    chapter: 'broad-basins',
    load: () => import('./hessian-or-truth'),
  },
  'landscape-zoo': {
    title: 'A zoo of landscapes',
    chapter: 'singularities',
    load: () => import('./landscape-zoo'),
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
  lab: {
    title: 'The Lab',
    chapter: 'resolution',
    home: '/lab/',
    load: () => import('./lab'),
    still: () => import('./lab/still'),
  },
  'lab-landscape': {
    title: 'The landscape of your own K',
    chapter: 'resolution',
    home: '/lab/',
    load: () => import('./lab/landscape'),
    still: () => import('./lab/landscape/still'),
  },
  'lab-polygon': {
    title: 'The Newton polygon of your own K',
    chapter: 'resolution',
    home: '/lab/',
    load: () => import('./lab/polygon'),
    still: () => import('./lab/polygon/still'),
  },
  'lab-resolution': {
    title: 'The resolution of your own K',
    chapter: 'resolution',
    home: '/lab/',
    load: () => import('./lab/resolution'),
    still: () => import('./lab/resolution/still'),
  },
  'lab-check': {
    title: 'The check of your own K',
    chapter: 'resolution',
    home: '/lab/',
    load: () => import('./lab/check'),
    still: () => import('./lab/check/still'),
  },
  'llc-chains': {
    title: 'Chains around a point',
    chapter: 'local-learning-coefficient',
    load: () => import('./llc-chains'),
  },
} as const satisfies Readonly<Record<string, Entry>>

export type WidgetName = keyof typeof registry

/** The module with the still of a widget: its own, where it has one. */
export function loadStill(name: WidgetName): ReturnType<Load> {
  const entry: Entry = registry[name]
  return (entry.still ?? entry.load)()
}

/** The page that a frame elsewhere leads back to, where the widget names one. */
export function homeOf(name: WidgetName): string | undefined {
  const entry: Entry = registry[name]
  return entry.home
}
