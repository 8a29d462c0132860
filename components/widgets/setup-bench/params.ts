import { choice, number } from '@/components/controls/knobs'

const weight = (label: string, initial: number) =>
  number({ label, initial, min: -2, max: 2, step: 0.05, detents: [{ value: 0, label: '0' }] })

export const knobs = {
  model: choice({
    label: 'model',
    initial: 'product',
    options: {
      location: 'N(w, 1)',
      square: 'N(w², 1)',
      product: 'N(ab, 1)',
      mixture: 'mixture',
      sum: '(a + b)x',
      tanh: 'a tanh(bx)',
    },
  }),
  truth: number({
    label: 'truth c',
    initial: 0,
    min: -1.5,
    max: 1.5,
    step: 0.05,
    detents: [
      { value: 0, label: '0' },
      { value: 0.25, label: '¼' },
    ],
  }),
  prior: choice({
    label: 'prior',
    initial: 'normal',
    options: { uniform: 'uniform', normal: 'normal', power: '∝ |w|' },
  }),
  a: weight('your a, or w', 1),
  b: weight('your b', 0.5),
}
