import { choice, groupDigits, number, toggle } from '@/components/controls/knobs'

/** The knobs of the posterior film: slider, URL key, parser and test values follow from each. */
export const knobs = {
  model: choice({
    label: 'model',
    initial: 'product',
    options: {
      location: 'N(w, 1)',
      square: 'N(w², 1)',
      product: 'N(ab, 1)',
      linear: 'a + bx',
      bilinear: 'abx',
      tanh: 'a tanh(bx)',
    },
  }),
  n: number({
    label: 'sample size n',
    initial: 100,
    min: 1,
    max: 1e6,
    scale: 'log',
    integer: true,
    detents: [
      { value: 1, label: '1' },
      { value: 100, label: '100' },
      { value: 1e4, label: '10⁴' },
      { value: 1e6, label: '10⁶' },
    ],
  }),
  truth: number({
    label: 'truth',
    initial: 0,
    min: -1.5,
    max: 1.5,
    step: 0.05,
    detents: [{ value: 0, label: '0' }],
  }),
  scale: number({
    label: 'prior scale',
    initial: 1,
    min: 0.25,
    max: 2.5,
    scale: 'log',
    significant: 2,
    detents: [{ value: 1, label: '1' }],
  }),
  beta: number({
    label: 'inverse temperature β',
    initial: 1,
    min: 0.01,
    max: 10,
    scale: 'log',
    significant: 2,
    detents: [{ value: 1, label: 'Bayes' }],
  }),
  magnify: number({
    label: 'window shrinks as',
    initial: 0.25,
    min: 0,
    max: 0.5,
    step: 0.01,
    detents: [
      { value: 0, label: 'fixed' },
      { value: 0.25, label: '¼' },
      { value: 0.5, label: '½' },
    ],
    show: (power) => (power === 0 ? 'not at all' : `n to the power −${groupDigits(power)}`),
  }),
  seed: number({ label: 'seed of the data', initial: 1, min: 1, max: 99, integer: true }),
  population: toggle({ label: 'population: no noise in the data', initial: false }),
}
