import { number } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'

export const knobs = {
  n: number({
    label: 'sample size n',
    initial: 100,
    min: 1,
    max: 1e6,
    scale: 'log',
    integer: true,
    detents: [
      { value: 1, label: '1' },
      { value: 1000, label: '1000' },
      { value: 1e6, label: '10⁶' },
    ],
  }),
  gap: number({
    label: 'singular basin higher by',
    initial: 0.0001,
    min: -0.0005,
    max: 0.001,
    step: 0.00001,
    detents: [{ value: 0, label: 'equal' }],
    show: (gap) => `${decimal(gap, 5)} nats`,
  }),
  broad: number({
    label: 'width of the regular basin',
    initial: 0.9,
    min: 0.1,
    max: 1,
    step: 0.01,
    show: (width) => decimal(width, 2),
  }),
  narrow: number({
    label: 'width of the singular basin',
    initial: 0.2,
    min: 0.05,
    max: 1,
    step: 0.01,
    show: (width) => decimal(width, 2),
  }),
}
