import { choice, number } from '@/components/controls/knobs'
import { magnitude } from '@/components/figures/format'

/** How far down the volumes are computed, and how many levels to a decade. */
export const LADDER = { decades: 10, stepsPerDecade: 4 } as const

export const knobs = {
  level: number({
    label: 'level ε at which the slope is read',
    initial: 1e-3,
    min: 1e-9,
    max: 0.3,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 1e-9, label: '10⁻⁹' },
      { value: 1e-6, label: '10⁻⁶' },
      { value: 1e-3, label: '0.001' },
    ],
    show: (level) => (level < 0.001 ? magnitude(level) : String(level)),
  }),
  landscape: choice({
    label: 'the loss K, over its box, under a uniform prior',
    initial: 'crossing',
    options: {
      bowl: 'w₁² + w₂²',
      valley: 'w₁²',
      crossing: 'w₁²w₂²',
      cusp: '(w₁² − w₂³)²',
      'pinched-valley': 'w₁⁴w₂² + w₂⁶',
      'crossing-with-floor': 'w₁²w₂² + w₁⁴ + w₂⁴',
      'crossing-with-flat-floor': 'w₁²w₂² + w₁⁶ + w₂⁶',
    },
  }),
}
