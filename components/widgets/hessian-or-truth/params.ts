import { choice, number } from '@/components/controls/knobs'
import { decimal, magnitude } from '@/components/figures/format'

/** How far down the true volumes are computed, and how many levels to a decade. */
export const LADDER = { decades: 4, stepsPerDecade: 8 } as const

export const showLevel = (level: number) =>
  level < 0.001 ? magnitude(level, 2) : String(Number(level.toPrecision(2)))

export const knobs = {
  level: number({
    label: 'level ε',
    initial: 0.01,
    min: 1e-4,
    max: 0.75,
    scale: 'log',
    perDecade: LADDER.stepsPerDecade,
    significant: 2,
    detents: [
      { value: 1e-4, label: '10⁻⁴' },
      { value: 0.01, label: '0.01' },
      { value: 0.1, label: '0.1' },
    ],
    show: showLevel,
  }),
  place: number({
    label: 'the Hessian’s point on W₀',
    initial: 0.8,
    min: 0,
    max: 1,
    step: 0.01,
    detents: [{ value: 0.5, label: 'the middle' }],
    show: (place) => decimal(place, 2),
  }),
  landscape: choice({
    label: 'the loss K',
    initial: 'crossing',
    options: {
      bowl: 'w₁² + w₂²',
      'almost-crossing': 'w₁²w₂² + (w₁² + w₂²)/50',
      trough: 'w₁² + w₂⁴',
      'quartic-bowl': 'w₁⁴ + w₂⁴',
      crossing: 'w₁²w₂²',
      hyperbola: '(w₁w₂ − 1)²',
      circle: '(w₁² + w₂² − 1)²',
      cusp: '(w₁² − w₂³)²',
    },
  }),
}
