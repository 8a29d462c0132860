import { choice, number } from '@/components/controls/knobs'

export const knobs = {
  n: number({
    label: 'sample size n',
    initial: 1000,
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
  }),
  landscape: choice({
    label: 'the loss K, over [−1, 1] in each weight',
    initial: 'bowl',
    options: {
      parabola: 'w²',
      bowl: 'w₁² + w₂²',
      quartic: 'w⁴',
      trough: 'w₁² + w₂⁴',
      crossing: 'w₁²w₂²',
    },
  }),
}
