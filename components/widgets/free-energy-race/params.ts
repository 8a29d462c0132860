import { choice, number } from '@/components/controls/knobs'

const size = (label: string, initial: number) =>
  number({
    label,
    initial,
    min: 10,
    max: 1e6,
    scale: 'log',
    significant: 2,
    perDecade: 4,
    integer: true,
    detents: [
      { value: 100, label: '100' },
      { value: 1e4, label: '10⁴' },
      { value: 1e6, label: '10⁶' },
    ],
  })

export const knobs = {
  from: size('measure the slope from n', 100),
  to: size('to n', 1e4),
  model: choice({
    label: 'the model; the truth is N(0, 1)',
    initial: 'product',
    options: { line: 'N(w, 1)', square: 'N(w², 1)', cube: 'N(w³, 1)', product: 'N(ab, 1)' },
  }),
  data: choice({
    label: 'the data',
    initial: 'mean',
    options: { mean: 'mean over all samples', one: 'one growing sample' },
  }),
  seed: number({ label: 'seed of the sample', initial: 1, min: 1, max: 40, integer: true }),
}
