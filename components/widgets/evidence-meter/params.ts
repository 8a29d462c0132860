import { number } from '@/components/controls/knobs'

export const knobs = {
  n: number({
    label: 'sample size n',
    initial: 100,
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
  truth: number({
    label: 'true mean c',
    initial: 0,
    min: 0,
    max: 1,
    step: 0.02,
    detents: [
      { value: 0, label: '0' },
      { value: 0.1, label: '0.1' },
    ],
  }),
  seed: number({ label: 'seed of the data', initial: 1, min: 1, max: 99, integer: true }),
}
