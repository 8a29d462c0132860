import { number } from '@/components/controls/knobs'

export const knobs = {
  d: number({
    label: 'number of weights d',
    initial: 5,
    min: 1,
    max: 400,
    scale: 'log',
    integer: true,
    detents: [
      { value: 1, label: '1' },
      { value: 5, label: '5' },
      { value: 20, label: '20 = n' },
      { value: 400, label: '400' },
    ],
  }),
  seed: number({ label: 'seed of the data', initial: 1, min: 1, max: 99, integer: true }),
}
