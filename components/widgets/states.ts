import type { WidgetName } from './registry'

/** A state worth looking at: what it is, and the knobs that differ from the initial ones, as a query. */
export type WidgetState = { readonly words: string; readonly query: string }

const state = (words: string, query: string): WidgetState => ({ words, query })

/**
 * The ends of each widget's range, and emptiness where it has that: linked in the gallery, and held by
 * the pictures. Not in the registry, which every page of the guide loads.
 */
export const states = {
  'basin-duel': [
    state('a single datum', 'n=1&gap=-0.0005&broad=0.1&narrow=1'),
    state('a million data, the singular basin higher', 'n=1000000&gap=0.001&broad=1&narrow=0.05'),
  ],
  'bic-step-by-step': [
    state('ten data', 'n=10&landscape=parabola'),
    state('a million data, and a line that fails', 'n=1000000&landscape=crossing'),
  ],
  'free-energy-race': [
    state(
      'one sample, from ten data to a million',
      'from=10&to=1000000&model=cube&data=one&seed=40',
    ),
    state('a chord of no length', 'from=1000000&to=1000000&model=line'),
  ],
  'count-the-weights': [
    state('a single weight', 'd=1'),
    state('as many weights as data', 'd=20'),
    state('400 weights', 'd=400&seed=99'),
  ],
  'two-landscapes': [
    state('the lowest level', 'level=0.000001&power=5'),
    state('the highest level, both ways the same', 'level=0.5&power=1'),
  ],
  'evidence-meter': [
    state('a single datum', 'n=1&truth=1'),
    state('ten thousand data and a truth far away', 'n=10000&truth=1&seed=99'),
  ],
  'luck-of-the-sample': [
    state('samples of one datum', 'n=1&model=square'),
    state('samples of ten thousand', 'n=10000'),
  ],
  'setup-bench': [
    state('a truth at the edge', 'model=product&truth=-1.5&prior=power&a=-2&b=2'),
    state('one weight, a uniform prior', 'model=square&truth=0.25&prior=uniform&a=2'),
  ],
  'hessian-or-truth': [
    state('the lowest level, at the crossing', 'level=0.0001&place=0.5'),
    state('the highest level, on the cusp', 'level=0.75&place=1&landscape=cusp'),
  ],
  'landscape-zoo': [
    state('no water, from above', 'landscape=bowl&level=0.0001&tilt=90'),
    state('all under water, from behind', 'landscape=tacnode&level=1&turn=180&tilt=12'),
    state('a surface in three variables', 'landscape=whitney-umbrella&turn=-150'),
  ],
  'posterior-film': [
    state('a single datum', 'model=location&n=1&truth=1.5&scale=0.25'),
    state('a million data, a window that stands still', 'n=1000000&magnify=0'),
    state('hot, and the prior wide', 'model=tanh&n=10000&beta=0.01&scale=2.5'),
  ],
  'predict-the-concentration': [state('ten thousand data', 'n=10000')],
  'volume-scaling': [
    state('the lowest level', 'level=1e-9&landscape=crossing-with-flat-floor'),
    state('the highest level', 'level=0.3&landscape=bowl'),
  ],
  'water-level': [
    state('the lowest level', 'level=0.0001&k=4'),
    state('all under water', 'level=1&k=1'),
  ],
  'water-level-surface': [
    state('hardly any water, from above', 'level=0.0001&tilt=90'),
    state('all under water', 'level=1&turn=-135&tilt=12'),
  ],
  lab: [
    state('no polynomial', 'k='),
    state('what cannot be read', 'k=x%5E2%2B%2B%29'),
    state('nowhere zero', 'k=x%5E2%2By%5E2%2B1'),
    state('one variable', 'k=x%5E2*%28x-1%29%5E4&box=x%3D-1%3A2'),
    state('three variables', 'k=%28x*y%2By*z%29%5E2'),
  ],
  'lab-landscape': [
    state('no polynomial', 'k='),
    state('one variable', 'k=1000000*x%5E2*%28x-1%29%5E4&box=x%3D-1%3A2'),
    state('all under water', 'level=1&turn=180&tilt=12'),
  ],
  'lab-polygon': [state('no polynomial', 'k='), state('high exponents', 'k=x%5E12%2By%5E10')],
  'lab-resolution': [state('no polynomial', 'k='), state('nothing to resolve', 'k=x%5E2*y%5E4')],
  'lab-check': [state('no polynomial', 'k='), state('three variables', 'k=%28x*y*z%29%5E2')],
  'llc-chains': [
    state('steps that are too long', 'stepSize=0.1&draws=1000'),
    state('six short chains', 'landscape=cusp&draws=100&chains=6&nBeta=10000'),
  ],
} as const satisfies Readonly<Record<WidgetName, readonly WidgetState[]>>

/** The page that shows a widget alone in a state. */
export function addressOf(name: WidgetName, query: string): string {
  const knobs = [...new URLSearchParams(query)].map(([knob, value]) => [`${name}.${knob}`, value])
  return `/embed/${name}/?${new URLSearchParams(knobs)}`
}
