import { choice, number } from '@/components/controls/knobs'

export const knobs = {
  n: number({
    label: 'sample size n',
    initial: 10,
    min: 1,
    max: 1e4,
    scale: 'log',
    integer: true,
    detents: [
      { value: 1, label: '1' },
      { value: 100, label: '100' },
      { value: 1e4, label: '10⁴' },
    ],
  }),
  model: choice({
    label: 'model',
    initial: 'location',
    options: { location: 'N(w, 1)', square: 'N(w², 1)' },
  }),
  seed: number({ label: 'seed of the samples', initial: 1, min: 1, max: 99, integer: true }),
}
