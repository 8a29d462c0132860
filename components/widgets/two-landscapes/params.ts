import { choice, number } from '@/components/controls/knobs'
import { magnitude } from '@/components/figures/format'

export const knobs = {
  level: number({
    label: 'water level ε',
    initial: 0.02,
    min: 1e-6,
    max: 0.5,
    scale: 'log',
    significant: 3,
    detents: [
      { value: 1e-6, label: '10⁻⁶' },
      { value: 0.001, label: '0.001' },
      { value: 0.5, label: '0.5' },
    ],
    show: (level) => (level < 0.001 ? magnitude(level) : String(level)),
  }),
  power: choice({
    label: 'the other way to write the slope',
    initial: '3',
    options: { '1': 'w', '3': 'w³', '5': 'w⁵' },
  }),
}
